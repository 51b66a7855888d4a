/** What a reader would see wrong in a figure: runs inside the page, in any browser, with scripts off too. */

/** Faults of the drawing that a figure shows: not the one that fits, out of its column, text too small, cut off or written over. */
export function drawingFaults(id: string): string[] {
  const plate = document.querySelector(`#figure-${id}`)!;
  const [drawing, another] = [...plate.querySelectorAll('.drawing')].filter((each) => each.checkVisibility());
  if (!drawing || another) return [another ? 'several drawings are shown' : 'no drawing is shown'];
  const faults: string[] = [];
  const widthOf = (each: Element) => Number(each.getAttribute('width'));
  const room = plate.querySelector('.figure-body')!.getBoundingClientRect();
  const frame = drawing.getBoundingClientRect();
  const madeFor = (each: Element) => Number(/drawing-(\d+)/.exec(each.getAttribute('class')!)![1]);
  const fits = Math.max(...[...drawing.parentElement!.querySelectorAll('.drawing')].map(madeFor).filter((width) => width <= room.width + 0.5));
  // The widest one is shown earlier where it takes less than it was made for.
  const fitsEarly = drawing.matches('.drawing-narrow') && widthOf(drawing) <= room.width;
  if (madeFor(drawing) !== fits && !fitsEarly) faults.push(`the drawing for ${madeFor(drawing)} is shown where that for ${fits} fits`);
  if (frame.left < room.left - 0.5 || frame.right > room.right + 0.5) faults.push('is wider than its column');
  if (frame.width < widthOf(drawing) - 0.5) faults.push('is drawn smaller than it was made');

  const texts = [...drawing.querySelectorAll('text')].filter((text) => text.checkVisibility() && text.textContent!.trim() !== '');
  const words = texts.map((text) => {
    // Without the stroke, which Firefox counts into the client rectangle.
    const { p1, p3 } = DOMQuad.fromRect(text.getBBox());
    const screen = text.getScreenCTM()!;
    const [from, to] = [p1.matrixTransform(screen), p3.matrixTransform(screen)];
    const box = new DOMRect(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.abs(to.x - from.x), Math.abs(to.y - from.y));
    const size = (Number.parseFloat(getComputedStyle(text).fontSize) * frame.width) / widthOf(drawing);
    return { said: text.textContent!.trim().slice(0, 40), box, size };
  });
  // Four pixels are the space that ends a line.
  const leaves = (box: DOMRect) => box.left < frame.left - 1 || box.right > frame.right + 4 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
  // A box of text is as high as its face; letters fill its middle.
  const meet = (a: DOMRect, b: DOMRect) => a.left < b.right - 1 && b.left < a.right - 1 && a.top + a.height / 5 < b.bottom - b.height / 5 && b.top + b.height / 5 < a.bottom - a.height / 5;
  words.forEach(({ said, box, size }, index) => {
    if (size < 12) faults.push(`“${said}” is ${size} pixels high`);
    if (leaves(box)) faults.push(`“${said}” leaves the frame`);
    for (const other of words.slice(index + 1)) if (meet(box, other.box)) faults.push(`“${said}” and “${other.said}” overlap`);
  });
  return faults;
}
