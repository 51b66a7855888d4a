/** Sorts the rows of the attendance figure, in every drawing and in the table. */

interface Row {
  mark: SVGAElement;
  href: string;
  attended: number;
  first: number;
  name: number;
}

const byName = (left: Row, right: Row) => left.name - right.name;
const orders: Record<string, (left: Row, right: Row) => number> = {
  name: byName,
  meetings: (left, right) => right.attended - left.attended || byName(left, right),
  first: (left, right) => left.first - right.first || right.attended - left.attended || byName(left, right),
};

function readRow(mark: SVGAElement): Row {
  const [attended = 0, first = 0, name = 0] = mark.dataset['order']!.split(' ').map(Number);
  return { mark, href: mark.getAttribute('href')!, attended, first, name };
}

/** Sorts by "name", by "meetings" or by "first", the first attendance. */
export function sortRows(plate: HTMLElement, by: string): void {
  const order = orders[by];
  if (!order) return;
  let hrefs: string[] = [];
  for (const group of plate.querySelectorAll('.attendance-rows')) {
    const marks = [...group.querySelectorAll<SVGAElement>('[data-order]')];
    const places = marks.map((mark) => mark.getAttribute('transform')!);
    const sorted = marks.map(readRow).sort(order);
    sorted.forEach(({ mark }, index) => mark.setAttribute('transform', places[index]!));
    group.append(...sorted.map(({ mark }) => mark));
    hrefs = sorted.map(({ href }) => href);
  }
  const body = plate.querySelector('.figure-table tbody');
  const rows = [...(body?.querySelectorAll('tr') ?? [])];
  const placeOf = (row: Element) => hrefs.indexOf(row.querySelector('th a')!.getAttribute('href')!);
  body?.append(...rows.sort((left, right) => placeOf(left) - placeOf(right)));
}
