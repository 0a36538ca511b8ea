import { INSTITUTION, NAME, TITLE, Tag } from '../text/tags';
import { isCapital, Shape, type Token } from '../text/token';
import type { ArticleWords } from './article-words';
import { isInitial, NOT_NAME, type NameStretch } from './name-words';

/** How far before a name its title may begin within one run of capitals. */
const LONGEST_RUN = 16;

/**
 * Where heads come first, a title and institution may hold words that look like a name ("Koordinator Destructive Fishing
 * Watch Indonesia Muhammad Abdi"): only the last stretch of such a run is the name.
 */
export function withoutTitleParts(tokens: readonly Token[], stretches: readonly NameStretch[]): NameStretch[] {
  return stretches.filter(({ first, last }, i) => {
    const next = stretches[i + 1];
    if (isBodyName(tokens, first, last)) return false;
    // "Polda Nusa Kencana Kombes Yudha": a title right after it shows that it ends an institution.
    const after = tokens[last + 1];
    if (after && after.block === tokens[last]?.block && isCapital(after) && after.tags & TITLE) return false;
    // "Kepala Cabang | Pembantu | Bank Nusa Tirta": words between a title and its body are nobody.
    if (after && after.block === tokens[last]?.block && isCapital(after) && isBodyWord(after) && isTitled(tokens, first))
      return false;
    // "… on Economics (Core) Dwi Andrianto": the short form of a body, not the other name of a person.
    if (next && hasTitleBefore(tokens, first) && isShortForm(tokens, last, next)) return false;
    return !next || !isTitleMaterialBetween(tokens, last, next.first, hasTitleBefore(tokens, first));
  });
}

/** Whether a stretch stands in brackets right behind a token, and a capital follows the brackets. */
const isShortForm = (tokens: readonly Token[], last: number, next: NameStretch): boolean =>
  tokens[last + 1]?.key === '(' &&
  next.first === last + 2 &&
  tokens[next.last + 1]?.key === ')' &&
  isCapital(tokens[next.last + 2]);

/** "Organisasi Papua Merdeka", "Equity Research Nusa Sekuritas": more common words and places than others, and no word that is a name. */
function isBodyName(tokens: readonly Token[], first: number, last: number): boolean {
  let common = 0;
  for (let at = first; at <= last; at++) {
    const { tags } = tokens[at] as Token;
    if (tags & NAME) return false;
    if (tags & (Tag.Vocabulary | Tag.Place | Tag.Demonym | INSTITUTION)) common++;
  }
  return common > 1 && common * 2 >= last - first + 1;
}

const isBodyWord = ({ tags }: Token): boolean =>
  (tags & (INSTITUTION | Tag.Head)) !== 0 && !(tags & (NAME | Tag.Place | Tag.Degree));

/** Whether a title, unit or common word of titles stands right before a token. */
const isTitled = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1];
  return (
    before !== undefined &&
    before.block === tokens[first]?.block &&
    isCapital(before) &&
    (before.tags & (TITLE | Tag.Unit | Tag.Vocabulary)) !== 0 &&
    !(before.tags & Tag.Honorific)
  );
};

/** @param titled whether a title stands before the first of the two, so that prepositions can belong to it ("… dari PT Bambu Jaya") */
function isTitleMaterialBetween(tokens: readonly Token[], from: number, to: number, titled: boolean): boolean {
  const block = (tokens[from] as Token).block;
  let material = false;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.block !== block || token.tags & TITLE) return false;
    if (isCapital(token)) {
      if (token.opens) return false;
      if (token.tags & (INSTITUTION | Tag.Unit | Tag.Vocabulary | Tag.Place) || (token.shape === Shape.Caps && !isInitial(token)))
        material = true;
    } else if (
      token.shape === Shape.Lower
        ? !(token.tags & Tag.Connector) ||
          (token.tags & Tag.PlacePreposition && !titled) ||
          (token.tags & (Tag.PlacePreposition | Tag.Function) && to - from > 12)
        : token.key !== '(' && token.key !== ')' && token.key !== '&' && token.key !== '/' && token.key !== '-'
    )
      return false;
    // "Center of Reform on Economics (Core)": connectors of another language, and a short form, belong to one body.
    else if (titled && (token.key === ')' || (token.shape === Shape.Lower && !(token.tags & Tag.Function)))) material = true;
  }
  return material;
}

/** Where heads come last: "Trump Organization", "Kaiser Family Foundation" are no people. */
export function endsInInstitution(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  if (!next || next.block !== tokens[last]?.block || !isCapital(next)) return false;
  return (next.tags & (INSTITUTION | Tag.Unit | Tag.Head | Tag.Vocabulary | Tag.Other)) !== 0 && !(next.tags & TITLE);
}

/**
 * Where heads come first, a stretch that follows title words may still begin with some ("Pemulihan Ekonomi Nasional Budi
 * Gunadi", "Masjid Agung Palembang Kiagus"): the name begins after the last common word or place, or at the first given name.
 */
export function withoutTitleWords(
  tokens: readonly Token[],
  first: number,
  last: number,
  { places, alone, spoken }: ArticleWords,
): number {
  const previous = tokens[first - 1];
  const inTitle =
    previous !== undefined &&
    previous.block === tokens[first]?.block &&
    (isCapital(previous) || (previous.tags & Tag.Connector) !== 0);
  if (!inTitle || (previous.tags & Tag.Honorific && !(previous.tags & Tag.Head))) return first;
  if (previous.tags & Tag.Head && namesFollow(tokens, last)) return first;
  const head = tokens[first] as Token;
  // "I Gusti Ngurah"
  if (isInitial(head) && last > first) return first;
  // "Kantor Bali | Raya", "PT Sentosa Makmur | Jaya": what may be a name or not is none after a place or body.
  const inBody = (previous.tags & (Tag.Head | INSTITUTION | Tag.Place)) !== 0 || endsFirm(tokens, first);
  const sure = (head.tags & NAME) !== 0 && !(head.tags & NOT_NAME && inBody && last > first);
  if (sure) return first;
  // "ujar Darmo": the article itself shows with which word the name begins; a family name does not.
  for (let at = first; at < last; at++)
    if (spoken.has((tokens[at] as Token).key))
      return isFullAlready(tokens, first, at) ? first : previous.tags & Tag.Office ? fromGiven(tokens, first, at) : at;
  // "Perdana Menteri Velanda Marek Sorvik": the article calls Velanda a place elsewhere.
  let start = first;
  while (start < last && places.has((tokens[start] as Token).key)) start++;
  if (start > first) return start;
  // … or it stands alone elsewhere, never speaking, while a later word of the stretch speaks.
  if (last - first >= 2 && alone.has(head.key) && !spoken.has(head.key)) {
    for (let at = first + 1; at <= last; at++) {
      if (!spoken.has((tokens[at] as Token).key)) continue;
      places.add(head.key);
      return first + 1;
    }
  }
  for (let at = last - 1; at >= first; at--) {
    const { tags, span } = tokens[at] as Token;
    if (tags & (Tag.Vocabulary | Tag.Place | Tag.Demonym | Tag.Other) && !(tags & NAME)) return at + Math.max(1, span);
  }
  // After a complete name (a place, an acronym) or an office, the next word is the person's.
  if (previous.tags & (Tag.Place | Tag.Office) || previous.shape === Shape.Caps) return first;
  for (let at = first + 1; at <= last; at++) if ((tokens[at] as Token).tags & Tag.Given && !isInitial(tokens[at])) return at;
  return first;
}

/** "Wali Kota Sagara | Ahmad Fauzan Lubis", called Fauzan: behind an office's place, given names before the word that is used belong to it. */
function fromGiven(tokens: readonly Token[], first: number, at: number): number {
  let start = at;
  while (start > first && (tokens[start - 1] as Token).tags & Tag.Given && !((tokens[start - 1] as Token).tags & NOT_NAME))
    start--;
  return start;
}

/** "PT Sentosa Makmur | Jaya": whether common words lead back to the head of a body. */
function endsFirm(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (
    at > 0 &&
    first - at < LONGEST_RUN &&
    isCapital(tokens[at]) &&
    ((tokens[at] as Token).tags & (Tag.Vocabulary | Tag.Head)) === Tag.Vocabulary
  )
    at--;
  return isCapital(tokens[at]) && ((tokens[at] as Token).tags & Tag.Head) !== 0;
}

/** "Bupati Sleman Darma Sena Wiguno", called Sena: after a place or an office nothing but the name can follow. */
function isFullAlready(tokens: readonly Token[], first: number, at: number): boolean {
  const previous = tokens[first - 1] as Token;
  if (isInitial(tokens[at - 1])) return true;
  if (!(previous.tags & (Tag.Place | Tag.Office))) return false;
  for (let i = first; i < at; i++) if ((tokens[i] as Token).tags !== 0) return false;
  return true;
}

/**
 * Where heads come first, the words after an institution's head belong to it ("PT Kereta Commuter", "Kepala Desa Penusupan
 * Guntur"): the name begins at the first given name after them.
 * @returns first token of the name, or -1 when all words belong to the institution or place
 */
export function splitFromHead(tokens: readonly Token[], first: number, last: number, { spoken }: ArticleWords): number {
  const previous = tokens[first - 1];
  if (!previous || previous.block !== tokens[first]?.block) return first;
  if (isNamedAfter(tokens, first) && !spoken.has((tokens[first] as Token).key)) return afterHero(tokens, first, last, spoken);
  if (!isCapital(previous)) return first;
  // "politikus Partai Karya Tani itu"
  if (!(previous.tags & (TITLE | Tag.Honorific)) && isPointedAt(tokens, last)) return -1;
  // "Persatuan Dokter Semesta Indonesia"
  if (last > first && endsInPlace(tokens, first, last, spoken)) return -1;
  if (!(previous.tags & Tag.Head)) return first;
  for (let at = first; at < last; at++)
    if (spoken.has((tokens[at] as Token).key)) return at > first && isInitial(tokens[at - 1]) ? at - 1 : at;
  const known = ((tokens[first] as Token).tags & NAME) !== 0;
  const titled = (previous.tags & TITLE) !== 0;
  if (titled && known) return first;
  if (!titled && namesFollow(tokens, last)) return -1;
  if (!titled && !hasTitleBefore(tokens, first)) return -1;
  for (let at = first + 1; at <= last; at++) if ((tokens[at] as Token).tags & Tag.Given && !isInitial(tokens[at])) return at;
  // "Kepala Desa Sukamaju | Darmo Wiguno": of three unknown words the first is the village.
  if (titled) return last - first >= 2 ? first + 1 : first;
  if (previous.tags & Tag.Party) return -1;
  const end = tokens[last] as Token;
  const isBody = tokens[last + 1]?.key === ',' && isCapital(tokens[last + 2]) && isCapital(tokens[last + 3]);
  if (isBody || (last === first + 1 && end.tags & Tag.Place && !(end.tags & NAME))) return -1;
  return last - first >= 2 ? last - 1 : last > first ? last : -1;
}

/** "Universitas Jenderal Soedirman", "RSUD dr Soetomo": a rank or honorific right after the head of a body. */
function isNamedAfter(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > 0 && (tokens[at] as Token).tags & Tag.Honorific) at--;
  const head = tokens[at] as Token;
  return at < first - 1 && isCapital(head) && (head.tags & Tag.Head) !== 0 && head.block === tokens[first]?.block;
}

/** Where a person's name begins behind the name of whom a body is called after: at a given name or a word that speaks. */
function afterHero(tokens: readonly Token[], first: number, last: number, spoken: ReadonlySet<string>): number {
  for (let at = first + 1; at <= last; at++) if (spoken.has((tokens[at] as Token).key)) return at;
  if (namesFollow(tokens, last) || !hasTitleBefore(tokens, first)) return -1;
  for (let at = last - 1; at > first; at--) if (isPlaceOnly(tokens[at] as Token)) return at + 1;
  for (let at = first + 1; at < last; at++)
    if ((tokens[at] as Token).tags & Tag.Given && !((tokens[at] as Token).tags & NOT_NAME)) return at;
  return -1;
}

const isPlaceOnly = ({ tags }: Token): boolean => (tags & Tag.Place) !== 0 && !(tags & NAME);

/** "Pengajar Universitas Bunga Tegal, Sinta Marhaeni, …", "… Bandara Abdul Saleh, Darmo, …": a person's name, or a place, follows the body. */
function namesFollow(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 2];
  const after = tokens[last + 3];
  if (tokens[last + 1]?.key !== ',' || !next || !after || next.block !== tokens[last]?.block || !isCapital(next)) return false;
  if (next.tags & Tag.Place && !(next.tags & NAME)) return after.key === ',';
  if (next.tags & NOT_NAME && !(next.tags & NAME)) return false;
  return after.key === ',' || (isCapital(after) && !(after.tags & (TITLE | INSTITUTION)));
}

/** "… itu": whom a demonstrative follows is described, not named. */
const isPointedAt = (tokens: readonly Token[], last: number): boolean => {
  const next = tokens[last + 1];
  return next?.shape === Shape.Lower && (next.tags & Tag.Determiner) !== 0 && next.block === tokens[last]?.block;
};

/** Whether unknown words end in a place, and none of them is a name or speaks. */
function endsInPlace(tokens: readonly Token[], first: number, last: number, spoken: ReadonlySet<string>): boolean {
  if (!((tokens[last] as Token).tags & Tag.Place)) return false;
  for (let at = first; at <= last; at++) {
    const { tags, key } = tokens[at] as Token;
    if (tags & NAME || spoken.has(key)) return false;
  }
  return true;
}

/** Whether a title stands in the capitalised run before a token. */
function hasTitleBefore(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at < LONGEST_RUN; at--) {
    const token = tokens[at] as Token;
    if (token.block !== tokens[first]?.block) return false;
    if (token.tags & TITLE) return true;
    if (!isCapital(token) && !(token.tags & (Tag.Connector | Tag.Honorific))) return false;
  }
  return false;
}
