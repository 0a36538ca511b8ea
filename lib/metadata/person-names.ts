import { cleanText } from '@/lib/page/clean-text';

/** Words before the names in a byline. */
export const LEAD =
  /^(?:(?:written|reported|posted|published)\s+)?(?:by|von|oleh|par|por|di|af|av|door|text(?: und fotos)?|penulis|reporter|pewarta|laporan(?: wartawan)?|kontributor|author|autor(?:in)?)\b\s*:?\s+|^(?:by|penulis|reporter|pewarta|oleh|von|author|text|autor)\s*:\s*/i;
/** Who edited stands behind who wrote. */
const EDITOR = /(?<=\S)\s*[|,;·]?\s*\b(?:editor|redaktur|penyunting|edited by)\b.*$/i;
const BETWEEN = /\s*(?:,|;|\||·|•|\/|&|\n|\s(?:and|und|dan|et|y|och|og|en|e)\s)\s*/i;
/** What stands behind a name in a byline: a date, a role, an outlet, an address. */
const TAIL = /\s*(?:\(.*\)|\s[-–—]\s.*|[|•·].*|\d.*|@.*|https?:.*|\bUpdated\b.*|\bPublished\b.*)$/i;
const NO_NAME = /^(?:www\.|\d)|[@/{}<>=]/;
/** Last words of what is no person's name. */
const ROLES = new Set(
  'redaksi editorial staff admin administrator newsroom redaktion team tim desk editor contributor follow correspondent reporter writer'.split(
    ' ',
  ),
);
/** Longer lists come from pages that name every contributor of the site. */
const MAXIMUM_AUTHORS = 12;

/** The names in a byline ("Oleh Rina Putri dan Ahmad Fauzi", "By Jane Roe, John Doe"); empty when it holds none. */
export function namesInByline(byline: string): string[] {
  const text = cleanText(byline).text;
  if (isPlainName(text)) return [text];
  if (text === '' || text.length > 200 || /^(?:https?:|www\.)/i.test(text)) return [];
  return text
    .replace(LEAD, '')
    .replace(EDITOR, '')
    .split(BETWEEN)
    .filter((part) => !/\S@/.test(part))
    .map((part) => part.replace(LEAD, '').replace(TAIL, '').trim())
    .filter(
      (part) => part.length >= 2 && part.length <= 60 && part.split(' ').length <= 6 && !/^https?:|^www\.|[@{}<>=]/.test(part),
    );
}

/** First words that lead to a name, as `LEAD` knows them. */
const LEADS = new Set(
  'by von oleh par por di af av door text penulis reporter pewarta laporan kontributor author autor autorin'.split(' '),
);

/** Two to four words with a capital letter each and nothing else: what structured data mostly hold, told without any pattern that is slow to compile. */
function isPlainName(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length > 1 &&
    words.length < 5 &&
    /^[^\d,;:|·•/&()@<>={}]*$/.test(text) &&
    words.every((word) => word.length > 1 && word.charAt(0) !== word.charAt(0).toLowerCase()) &&
    !LEADS.has(words[0]?.toLowerCase() ?? '') &&
    !['Updated', 'Published'].some((word) => words.includes(word))
  );
}

/** Names without doubles, whatever their case; roles and addresses out as long as a person's name is left. */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (!seen.has(key)) seen.set(key, name);
  }
  const all = [...seen.values()];
  const people = all.filter((name) => !NO_NAME.test(name) && !ROLES.has(name.split(' ').at(-1)?.toLowerCase() ?? ''));
  return (people.length > 0 ? people : all).slice(0, MAXIMUM_AUTHORS);
}
