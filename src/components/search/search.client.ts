/**
 * What a first intent to search fetches, in one file: the dialog, and what the names answer. Every later part of the
 * search imports this one, so that the bundler keeps together what they share with it.
 */
import type { NamesList } from '../../search/names-list.ts';
import { SearchDialog } from './search-dialog.client.ts';
import type { LaterParts } from './search-session.client.ts';
import { SearchSession } from './search-session.client.ts';

export { make } from './element.client.ts';

let dialog: SearchDialog | undefined;

/** `text` is what was typed while this was on its way. */

export function openDialog(address: string, names: Promise<NamesList>, parts: LaterParts, text: string): void {
  dialog ??= new SearchDialog(address, new SearchSession(address, names, parts));
  dialog.open(text);
}
