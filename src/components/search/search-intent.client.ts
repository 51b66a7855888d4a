/** On every page: fetches the search when a reader first wants it, and marks what a searcher came for. */

const link = document.querySelector<HTMLAnchorElement>('a[data-search-open]');
const form = document.querySelector<HTMLFormElement>('form[data-search-page]');
const address = form?.action ?? link?.href ?? '';
let loading: ReturnType<typeof load> | undefined;

async function load() {
  const names = fetch(new URL('names.json', address)).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))));
  names.catch(() => undefined);
  return { ...(await import('./search.client.ts')), names };
}

function fail() {
  loading = undefined;
  if (document.querySelector('.search-failed')) return;
  const message = document.createElement('p');
  message.className = 'search-failed';
  message.setAttribute('role', 'alert');
  message.textContent = 'Search did not load. Is the line lost? Try again, or use the A–Z index on the search page.';
  (form ?? document.querySelector('header'))?.after(message);
}

function want() {
  loading ??= load();
  return loading;
}

function open() {
  const field = form?.querySelector('input');
  if (field) return field.focus();
  want().then(({ openDialog, names }) => openDialog(address, names), fail);
}

document.addEventListener('click', (event) => {
  const opener = event.target instanceof Element && event.target.closest('[data-search-open]');
  if (!opener || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open();
});

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!isSlash && !isK) return;
  event.preventDefault();
  open();
});

link?.addEventListener('focus', () => void want().catch(() => (loading = undefined)), { once: true });

const query = new URLSearchParams(location.search).get('q');
if (form) {
  const start = () => want().then(({ startPage, names }) => startPage(form, address, names), fail);
  if (query) start();
  else form.addEventListener('focusin', start, { once: true });
} else if (query) import('./landing.client.ts').then(({ land }) => land(query));
