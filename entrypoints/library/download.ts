/** The file must stay until the browser has copied it, ms. */
const KEPT = 600_000;

/** Saves a file to the downloads folder, as a link of the page would. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
