/** After the first paint, lays out one by one the sections that later-sections.css puts off. */
const sections = [...document.querySelectorAll<HTMLElement>('.reading > .section')];

function layNext(): void {
  const section = sections.shift();
  if (!section) return;
  section.dataset['laid'] = '';
  // Asks for its height, so that each section is laid out in a task of its own.
  if (section.offsetHeight >= 0) setTimeout(layNext);
}

requestAnimationFrame(() => setTimeout(layNext));
