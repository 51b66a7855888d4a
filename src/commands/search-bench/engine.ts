/** What the bench asks of every engine. */
import type { Traffic } from './traffic.ts';

/** What one result leads to: as kind and id; a page that holds several records is several. */
export type Shown = string[][];

export interface Engine {
  name: string;
  /** Results in the order in which a reader meets them. */
  search(text: string): Promise<Shown>;
  /** Requests and compressed bytes since the last call, or since it was opened. */
  traffic(): Traffic;
}
