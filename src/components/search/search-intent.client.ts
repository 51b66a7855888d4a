/** On every page: fetches the search when a reader first wants it, and marks what a searcher came for. */

const link = document.querySelector<HTMLAnchorElement>('a[data-search-open]');
const form = document.querySelector<HTMLFormElement>('form[data-search-page]');
const address = form?.action ?? link?.href ?? '';
let loading: ReturnType<typeof load> | undefined;

async function loadNames() {
  const answer = await fetch(new URL('names.json', address));
  if (!answer.ok) throw new Error(`names.json: ${answer.status}`);
  return answer.json();
}

const parts = { whole: () => import('./whole-search.client.ts') };

/** The names and the script that looks them up, side by side. */
async function load() {
  const names = loadNames();
  names.catch(() => (loading = undefined));
  const { openDialog } = await import('./search.client.ts');
  return { open: (text: string) => openDialog(address, names, parts, text) };
}

/** What is typed while the dialog is on its way. */
let typed: string | undefined;

function want() {
  loading ??= load();
  loading.catch(() => (loading = undefined));
  return loading;
}

/** When a search that has not come is no longer merely on its way. */
const patienceMilliseconds = 3_000;

/** Says so above the page, with a way on, in place of what was said before. */
function say(role: 'alert' | 'status', before: string, after: string) {
  hush();
  const message = document.createElement('p');
  message.className = 'search-failed';
  message.setAttribute('role', role);
  const index = document.createElement('a');
  index.href = `${address}#a-to-z`;
  index.textContent = 'A–Z index';
  message.append(before, index, after);
  (form ?? document.querySelector('header'))?.after(message);
}

function hush() {
  document.querySelector('.search-failed')?.remove();
}

function fail() {
  typed = undefined;
  say('alert', 'Search did not load. Is the line lost? Try again, or see the ', '.');
}

function open() {
  const field = form?.querySelector('input');
  if (field) return field.focus();
  typed ??= '';
  const late = setTimeout(say, patienceMilliseconds, 'status', 'Search is still on its way. There is also the ', '.');
  want()
    .finally(() => clearTimeout(late))
    .then((search) => {
      hush();
      search.open(typed ?? '');
      typed = undefined;
    }, fail);
}

document.addEventListener('click', (event) => {
  const opener = event.target instanceof Element && event.target.closest('[data-search-open]');
  if (!opener || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open();
});

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
  const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  const isWaiting = typed !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey && /^(.|Enter)$/u.test(event.key);
  if (!isSlash && !isK && !isWaiting) return;
  event.preventDefault();
  if (!isWaiting) open();
  else if (event.key === 'Enter') location.href = `${address}?q=${encodeURIComponent(typed ?? '')}`;
  else typed += event.key;
});

link?.addEventListener('focus', () => void want(), { once: true });

const query = new URLSearchParams(location.search).get('q');
if (form) {
  const start = () => import('./search-page.client.ts').then(({ startPage }) => startPage(form, loadNames(), parts), fail);
  if (query) start();
  else form.addEventListener('focusin', start, { once: true });
} else if (query) {
  import('./landing.client.ts').then(({ land }) => land(query, loadNames())).catch(() => undefined);
}
