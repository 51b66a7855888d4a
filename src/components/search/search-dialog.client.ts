/** The search dialog: a combobox over a list of results, whole by keyboard. */
import type { ResultGroup } from '../../search/arrange-results.ts';
import { arrangeResults, joinGroups } from '../../search/arrange-results.ts';
import { kindTitles } from '../../search/describe-result.ts';
import type { Result } from '../../search/result.ts';
import { DialogFrame } from './dialog-frame.client.ts';
import { make } from './element.client.ts';
import { resultOption } from './result-option.client.ts';
import { noticeOf, orderInWords, statusOf } from './result-words.client.ts';
import type { Answer, SearchSession } from './search-session.client.ts';

const shownOfKind = 4;

/** What was not found, and what is shown in its place. */
function sayMeant(answer: Answer): string {
  const notice = noticeOf(answer);
  return answer.suggestion ? `${notice} Did you mean “${answer.suggestion}”? ${orderInWords(answer)}`.trim() : notice;
}

function sayEmpty({ stage, results }: Answer): string {
  return stage === 'whole' && results.length === 0 ? 'Try another word, or browse the topics, actors and sections from A to Z.' : '';
}

export class SearchDialog {
  private readonly frame: DialogFrame;
  private readonly session: SearchSession;
  private groups: ResultGroup<Result>[] = [];
  private text = '';

  constructor(address: string, session: SearchSession) {
    this.session = session;
    this.frame = new DialogFrame(address, (text) => this.ask(text));
  }

  open(text: string): void {
    this.frame.open(text);
  }

  private ask(text: string): void {
    if (text.trim() === this.text) return;
    this.text = text.trim();
    this.groups = [];
    if (!this.text) return this.frame.show([], '', '');
    this.session.ask(text, (answer) => this.show(answer)).catch(() => this.frame.fail());
  }

  private show(answer: Answer): void {
    this.groups = joinGroups(this.groups, arrangeResults(answer.results, shownOfKind));
    const sections = this.groups.map(({ kind, shown }) => {
      const id = `search-kind-${kind}`;
      const options = shown.map((result) => resultOption(result, answer));
      return make('div', { role: 'group', 'aria-labelledby': id }, make('p', { id, class: 'search-kind', role: 'presentation' }, kindTitles[kind]), ...options);
    });
    this.frame.show(sections, statusOf(answer.results.length, answer), sayMeant(answer) || sayEmpty(answer));
  }
}
