/**
 * Puts a text on the clipboard, within a click. Pages without https have no clipboard of their own: there the text
 * is selected in a hidden field of ours and copied the old way. False where the browser refuses both.
 */
export async function copyText(text: string, container: HTMLElement): Promise<boolean> {
  if (navigator.clipboard !== undefined) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position: fixed; opacity: 0';
  container.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}
