/** Shows the form that checks references, and opens the entry that an address names. */
import { fragmentOf } from '../frame/fragment.client.ts';

const block = document.querySelector<HTMLElement>('.check-references');
const form = block?.querySelector('form');
block?.classList.add('is-ready');

form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { checkReferences } = await import('./check-references.client.ts');
  await checkReferences(form.querySelector('textarea')!.value, block!.querySelector<HTMLElement>('.checked')!);
});

function openNamed(): void {
  const named = document.getElementById(fragmentOf(location.hash));
  const group = named?.closest('details');
  if (!group || group.open) return;
  group.open = true;
  named?.scrollIntoView({ block: 'center' });
}

addEventListener('hashchange', openNamed);
openNamed();
