/** Text that a reader cannot read where it stands: runs inside the page. */

/** Words cut off by a box that does not scroll, beyond the window's sides, or written over other words. */
export function lostText(): string[] {
  const faults: string[] = [];
  const width = document.documentElement.clientWidth;
  const placed: { said: string; block: Element; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    const said = node.textContent!.trim().slice(0, 40);
    if (said === '' || parent.closest('svg, script, style, noscript, option') || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    let scrolls = false;
    let isHidden = false;
    for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(box);
      if (clipPath !== 'none' || box.matches('.skip')) isHidden = true;
      if (/auto|scroll/.test(overflowX + overflowY)) scrolls = true;
      if (isHidden || scrolls) break;
      if (!/hidden|clip/.test(overflowX + overflowY)) continue;
      const edge = box.getBoundingClientRect();
      if ([...range.getClientRects()].some((rect) => rect.right > edge.right + 1 || rect.bottom > edge.bottom + rect.height / 4)) faults.push(`“${said}” is cut off by ${box.className || box.tagName}`);
    }
    if (isHidden || scrolls) continue;
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
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
