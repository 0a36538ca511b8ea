/** Marks that mean something wherever they stand; `=` and `%` only in pairs (Obsidian's highlights and comments). */
const ANYWHERE = /[\\`*_[\]<>|~$^{}]|==+|%%+|#(?=\S)|&(?=#?\w+;)|!(?=\[)/gu;
/** What begins a heading, list, rule, table or the like at the start of a line. */
const AT_START = /^(?:[#+=:-]|\d+(?=[.)]))/u;

/** A text as Markdown that shows exactly it: also in Obsidian, where tags, comments and formulas are marks too. */
export function escapeMarkdown(text: string): string {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => escapeLine(line.trim()))
    .join('\n');
}

function escapeLine(line: string): string {
  const escaped = line.replace(ANYWHERE, (marks) => [...marks].map((mark) => `\\${mark}`).join(''));
  return escaped.replace(AT_START, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

/** An address as the target of a Markdown link. */
export function linkTarget(url: string): string {
  return url.replace(/[\s()<>\\]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** A name as a link to the note of that name; what Obsidian refuses in names of notes is left out. */
export function wikiLink(name: string): string {
  const target = name
    .replace(/[[\]|#^\\/:*"<>?\r\n]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return target === '' ? escapeMarkdown(name) : `[[${target}]]`;
}

/** A text as a double-quoted YAML scalar, on one line. */
export function yamlText(text: string): string {
  return `"${yamlInner(text)}"`;
}

/** What stands between the quotation marks of such a scalar. */
export function yamlInner(text: string): string {
  // JSON's escapes are YAML's; YAML refuses some characters more.
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(
      /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
