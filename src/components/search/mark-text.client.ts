/** Puts marks around words of the page, and takes them away again. */
import { markWords } from '../../search/mark-words.ts';
import { make } from './element.client.ts';

/** What is no text of the page; addresses are shown on paper alone. */
const left = 'script, style, svg, button, input, nav, .address, [aria-hidden="true"]';

function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(left) || !node.nodeValue?.trim() ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Marks every word sequence of `spellings` that stands within one text of the page. */
export function markText(root: Element, spellings: readonly string[]): HTMLElement[] {
  const made: HTMLElement[] = [];
  for (const text of textsIn(root)) {
    const marks = markWords(text.data, spellings);
    // From the last to the first, so that the places before stay true.
    for (const { start, end } of marks.toReversed()) {
      const word = text.splitText(start);
      word.splitText(end - start);
      const mark = make('mark', { class: 'search-mark' });
      word.replaceWith(mark);
      mark.append(word);
      made.push(mark);
    }
  }
  return made.sort((first, second) => (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

export function unmarkText(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}
