/** The fixture pages read without a browser: article, quotes with speaker and cue, people with titles, as expected beside them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/cli/extraction';
import { listDifference } from '@/tests/browser/list-difference';
import { plain } from '@/tests/browser/plain';
import {
  type ExpectedPerson,
  type ExpectedQuote,
  type Fixture,
  FIXTURES_ROOT,
  readFixtures,
} from '@/tests/fixtures/read-fixtures';

/** Pages whose own scripts write the text, or change it first, need a browser. Whoever gives a page says that it is an article. */
const isStaticArticle = ({ article, act, sources }: Fixture): boolean =>
  article !== null && act === null && sources.length === 1 && sources[0] === 'index.html';

describe.each(readFixtures().filter(isStaticArticle))('$name', (fixture) => {
  const html = readFileSync(join(FIXTURES_ROOT, fixture.folder, 'index.html'), 'utf8');
  const url = `https://news.example${fixture.url}`;
  const { extraction, text } = extract({ kind: 'html', id: fixture.name, html, url, lang: null });
  const read = ([start, end]: readonly [start: number, end: number]): string => plain(text.slice(start, end));

  it('is read as an article', () => {
    expect(extraction.article).not.toBeNull();
  });

  it('has the expected quotes, each with cue and speaker', () => {
    const expected = fixture.quotes.map((quote) => expectedLine(quote, fixture));
    const found = extraction.quotes.map((quote) => {
      const speaker = fixture.pack ? quote.speaker : null;
      return line(quote.type, quote.spans.map(read), quote.cue && fixture.pack ? read(quote.cue) : null, speaker);
    });
    expect(listDifference(expected, found)).toEqual([]);
  });

  it('names no wrong speaker where it has no language pack', () => {
    if (fixture.pack) return;
    const speakers = new Set(fixture.quotes.map(({ speaker }) => speaker));
    expect(extraction.quotes.flatMap(({ speaker }) => speaker ?? []).filter((speaker) => !speakers.has(speaker))).toEqual([]);
  });

  it('has the expected people', () => {
    if (!fixture.pack) return;
    const found = extraction.people.map(({ name, official, titles, ranks, affiliations }) =>
      personLine({
        name,
        official,
        titles: [...new Set([...titles, ...ranks].map(read))],
        affiliations: affiliations.map(read),
      }),
    );
    expect(listDifference(fixture.people.map(personLine), found)).toEqual([]);
  });

  it('has no furniture in its text', () => {
    expect(fixture.furniture.filter((words) => plain(text).includes(plain(words)))).toEqual([]);
  });
});

function line(kind: string, contents: readonly string[], cue: string | null, speaker: string | null): string {
  return `${kind} by ${speaker ?? 'nobody named'} (${cue ?? 'no cue'}): ${contents.join(' … ')}`;
}

/** Without a pack neither cue nor speaker is compared here. */
function expectedLine({ kind, contents, cue, speaker }: ExpectedQuote, { pack }: Fixture): string {
  return line(kind, contents.map(plain), pack ? cue : null, pack ? speaker : null);
}

function personLine({ name, official, titles, affiliations }: ExpectedPerson): string {
  return `${name}${official ? ', official' : ''}: ${titles.join(', ')} | ${affiliations.join(', ')}`;
}
