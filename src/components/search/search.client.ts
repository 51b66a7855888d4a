/** What a first intent to search fetches, in one file: the dialog, and what the names answer. */
import type { NamesList } from '../../search/names-list.ts';
import { SearchDialog } from './search-dialog.client.ts';
import { SearchSession } from './search-session.client.ts';

let dialog: SearchDialog | undefined;

export function openDialog(address: string, names: Promise<NamesList>): void {
  dialog ??= new SearchDialog(address, new SearchSession(address, names));
  dialog.open();
}

export async function startPage(form: HTMLFormElement, address: string, names: Promise<NamesList>): Promise<void> {
  const { SearchPage } = await import('./search-page.client.ts');
  new SearchPage(form, new SearchSession(address, names)).start();
}
