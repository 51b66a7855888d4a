/** The squares are one Tab stop; arrow keys move among them, Home and End to the ends. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.squares a')];

function columns(): number {
  const top = links[0]?.getBoundingClientRect().top;
  return links.filter((link) => link.getBoundingClientRect().top === top).length;
}

document.querySelector('.squares')?.addEventListener('keydown', (event) => {
  const at = links.indexOf(event.target as HTMLAnchorElement);
  const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
  const steps: Record<string, () => number> = {
    ArrowLeft: () => at - 1,
    ArrowRight: () => at + 1,
    ArrowUp: () => at - columns(),
    ArrowDown: () => at + columns(),
    Home: () => 0,
    End: () => links.length - 1,
  };
  const next = links[altKey || ctrlKey || metaKey ? -1 : (steps[key]?.() ?? -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  for (const link of links) link.tabIndex = link === next ? 0 : -1;
  next.focus();
});
