/** Arrow keys among the marks of a drawing, Home and End, Escape out: a drawing is one Tab stop. */

export type Way = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';
const ways: Record<Way, readonly [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function centre(mark: Element): readonly [number, number] {
  const box = mark.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** The nearest mark that way; straight ahead counts for more than aside. */
function next(marks: readonly SVGAElement[], from: SVGAElement, [dx, dy]: readonly [number, number]): SVGAElement | undefined {
  const [x, y] = centre(from);
  let best: SVGAElement | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const [mx, my] = centre(mark);
    const ahead = (mx - x) * dx + (my - y) * dy;
    const aside = Math.abs((mx - x) * dy) + Math.abs((my - y) * dx);
    if (mark === from || ahead < 1) continue;
    const cost = ahead + 3 * aside;
    if (cost < least) [best, least] = [mark, cost];
  }
  return best;
}

function moveTo(marks: readonly SVGAElement[], mark: SVGAElement | undefined): void {
  if (!mark) return;
  for (const other of marks) other.setAttribute('tabindex', '-1');
  mark.setAttribute('tabindex', '0');
  mark.focus();
}

document.addEventListener('keydown', (event) => {
  const from = (event.target as Element).closest<SVGAElement>('.drawing .mark');
  const drawing = from?.closest('.drawing');
  if (!from || !drawing || event.altKey || event.ctrlKey || event.metaKey) return;
  const marks = [...drawing.querySelectorAll<SVGAElement>('.mark')];
  if (event.key === 'Escape') {
    const plate = drawing.closest<HTMLElement>('.figure-plate');
    const way = plate?.querySelector<HTMLElement>('.figure-more > summary') ?? plate?.querySelector<HTMLElement>('.figure-key a, .figure-actions a');
    if (way) way.focus();
    else from.blur();
  } else if (event.key === 'Home') moveTo(marks, marks[0]);
  else if (event.key === 'End') moveTo(marks, marks.at(-1));
  else if (event.key in ways) moveTo(marks, next(marks, from, ways[event.key as Way]));
  else return;
  event.preventDefault();
});
