/** Filters claims by actor, in the list and among the squares, and keeps what is chosen in the page's address. */
const filters = [...document.querySelectorAll<HTMLSelectElement>('.claim-filter select')];

function showActor(actor: string): void {
  for (const entry of document.querySelectorAll<HTMLLIElement>('.catalogue > li')) {
    entry.hidden = actor !== '' && !entry.dataset['actors']!.split(' ').includes(actor);
    const href = entry.querySelector('a')!.getAttribute('href');
    for (const mark of document.querySelectorAll(`.mark[href="${href}"]`)) mark.classList.toggle('is-aside', entry.hidden);
  }
}

function keepInAddress({ name, value }: HTMLSelectElement): void {
  const address = new URL(location.href);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history.replaceState(history.state, '', address);
}

for (const filter of filters) {
  filter.addEventListener('change', () => {
    if (filter.name === 'actor') showActor(filter.value);
    keepInAddress(filter);
  });
  const asked = new URLSearchParams(location.search).get(filter.name);
  if (asked && [...filter.options].some(({ value }) => value === asked)) {
    filter.value = asked;
    filter.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

export {};
