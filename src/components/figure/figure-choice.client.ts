/** Keeps what is chosen in the controls of figures in the page's address, so that a copied link shows the same. */

/** Writes a choice into the address; the choice that the page opens with leaves it. */
export function keepChoice({ name, value, defaultChecked }: HTMLInputElement): void {
  const address = new URL(location.href);
  if (defaultChecked) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}

/** Makes the choices that the address names, as if by hand. */
export function restoreChoices(): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const inputs = document.querySelectorAll<HTMLInputElement>('.figure-control input[type="radio"]');
    const chosen = [...inputs].find((input) => input.name === name && input.value === value);
    if (!chosen || chosen.checked) continue;
    chosen.checked = true;
    chosen.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
