/** Text for an element or a quoted attribute. */
export function html(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Addresses of the web as links; anything else is shown, not linked. */
export function htmlLink(url: string, text: string): string {
  return /^https?:/iu.test(url) ? `<a href="${html(url)}" rel="noreferrer">${html(text)}</a>` : html(text);
}
