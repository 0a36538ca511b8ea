/** A text as a reader sees it: invisible characters out, white space collapsed, composed. */
export const plain = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
