/** Text that a reader cannot read where it stands: runs inside the page. */

/** Words cut off by a box that does not scroll, beyond the window's sides, or written over other words. */
export function lostText(): string[] {
  const faults: string[] = [];
  const width = document.documentElement.clientWidth;
  const placed: { said: string; block: Element; box: DOMRect }[] = [];

  /** For words in a box: whether they are meant to be read where they stand, and the boxes that cut them off. */
  interface Place {
    isRead: boolean;
    cuts: DOMRect[];
  }
  const places = new Map<Element, Place>();
  const placeIn = (box: Element): Place => {
    const known = places.get(box);
    if (known) return known;
    const { overflowX, overflowY, clipPath } = getComputedStyle(box);
    const overflow = overflowX + overflowY;
    const around = box === document.body ? { isRead: true, cuts: [] } : placeIn(box.parentElement!);
    const isRead = around.isRead && clipPath === 'none' && !/auto|scroll/.test(overflow) && !box.matches('.skip, svg, script, style, option');
    const place = { isRead, cuts: isRead && /hidden|clip/.test(overflow) ? [...around.cuts, box.getBoundingClientRect()] : around.cuts };
    places.set(box, place);
    return place;
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    const said = node.textContent!.trim().slice(0, 40);
    if (said === '') continue;
    const { isRead, cuts } = placeIn(parent);
    if (!isRead || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      if (cuts.some((edge) => box.right > edge.right + 1 || box.bottom > edge.bottom + box.height / 4)) faults.push(`“${said}” is cut off`);
      if (box.left < -1 || box.right > width + 1) faults.push(`“${said}” stands from ${Math.round(box.left)} to ${Math.round(box.right)}, beside the window`);
      placed.push({ said, block: parent, box });
    }
  }
  placed.sort((left, right) => left.box.top - right.box.top);
  placed.forEach(({ said, block, box }, index) => {
    for (let next = index + 1; next < placed.length && placed[next]!.box.top < box.bottom - box.height / 3; next += 1) {
      const other = placed[next]!;
      const meet = box.left < other.box.right - 2 && other.box.left < box.right - 2 && other.box.top + other.box.height / 3 < box.bottom;
      if (meet && other.block !== block) faults.push(`“${said}” and “${other.said}” overlap`);
    }
  });
  return faults.slice(0, 12);
}
