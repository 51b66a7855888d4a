/** Says how many entries the filters leave in the page's list. */
const status = document.querySelector<HTMLElement>('.catalogue-status');

function countShown(): void {
  const entries = [...document.querySelectorAll('.catalogue > li:not(.catalogue-none)')];
  const shown = entries.filter((entry) => entry.getClientRects().length > 0).length;
  status!.textContent = shown === entries.length ? `All ${shown} shown` : `${shown} of ${entries.length} shown`;
}

const list = document.querySelector('.catalogue');
if (status && list) {
  document.addEventListener('change', () => setTimeout(countShown));
  /** A choice that the address holds is made by another script, sooner or later than this one. */
  new ResizeObserver(countShown).observe(list);
}

export {};
