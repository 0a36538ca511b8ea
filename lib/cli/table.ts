import type { Extraction } from '@/lib/cli/extraction';

/** The quotes and officials of one document, for a person to read in a terminal. */
export function formatTable({ id, lang, quotes, people, article }: Extraction, text: string): string {
  const lines = [`${article?.title || String(id)} (${lang})`];
  if (article === null) lines.push('  no article found');
  for (const quote of quotes) {
    const words = quote.spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
    const cue = quote.cue ? ` (${text.slice(...quote.cue)})` : '';
    lines.push(
      '',
      `  ${quote.type} · ${quote.speaker ?? 'not stated'}${cue} · ${Math.round(quote.confidence * 100)}%`,
      `    ${words}`,
    );
  }
  const officials = people.filter((person) => person.official);
  if (officials.length > 0) lines.push('', '  Officials');
  for (const { name, titles, affiliations } of officials) {
    const roles = [...new Set([...titles, ...affiliations].map(([start, end]) => text.slice(start, end)))];
    lines.push(`    ${name}${roles.length > 0 ? ` · ${roles.join(' · ')}` : ''}`);
  }
  if (quotes.length === 0 && article !== null) lines.push('  no quotes found');
  return `${lines.join('\n')}\n`;
}
