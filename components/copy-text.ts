/**
 * Puts plain text on the clipboard; false when it is refused. Call it inside a click. Where the clipboard interface
 * is missing (pages without https) it falls back to the copy command, without touching the document.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    taken = event.clipboardData !== null;
  };
  addEventListener('copy', fill, { capture: true, once: true });
  try {
    return document.execCommand('copy') && taken;
  } finally {
    removeEventListener('copy', fill, { capture: true });
  }
}
