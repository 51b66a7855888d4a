/** Fetches what a figure needs when it is first used, or when the address holds a choice made in one. */

addEventListener('focusin', ({ target }) => {
  if ((target as Element).closest('.drawing')) import('./figure-keys.client.ts');
});

addEventListener('change', async ({ target }) => {
  const input = target as HTMLInputElement;
  const plate = input.closest<HTMLElement>('.figure-control')?.closest<HTMLElement>('.figure-plate');
  if (!plate) return;
  (await import('./figure-choice.client.ts')).keepChoice(input);
  if (input.name === 'order') (await import('./attendance-sort.client.ts')).sortRows(plate, input.value);
});

if (location.search) import('./figure-choice.client.ts').then(({ restoreChoices }) => restoreChoices());

export {};
