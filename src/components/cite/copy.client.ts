/** Copies text, or selects it for the reader where the clipboard is refused. */

/** Whether it was copied; when not, the text stands selected in `field`. */
export async function copyFrom(field: HTMLTextAreaElement | HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
