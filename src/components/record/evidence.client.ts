/**
 * Opens what a wide screen shows in any case, so that it is announced as open and takes no Tab stop there, and folds
 * it again where it is narrow. "Show all evidence" then really opens and closes the entries. An address that leads into
 * the evidence finds all of it open.
 */
const root = document.documentElement;
const wide = matchMedia('(width >= 47.5rem)');
const entries = [...document.querySelectorAll<HTMLDetailsElement>('.finding > details')].map((details) => ({ details, isOpen: details.open }));
const all = document.querySelector<HTMLInputElement>('#all-evidence');

function fit(): void {
  for (const { details, isOpen } of entries) {
    details.open = wide.matches || isOpen || details.querySelector(':target') !== null;
    details.firstElementChild?.setAttribute('tabindex', wide.matches ? '-1' : '0');
  }
}

wide.addEventListener('change', fit);
if (wide.matches) fit();
if ('evidence' in root.dataset) for (const { details } of entries) details.open = true;
delete root.dataset['evidence'];
all?.addEventListener('change', () => {
  for (const { details } of entries) details.open = all.checked;
});
