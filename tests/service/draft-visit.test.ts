import { describe, expect, it } from 'vitest';
import type { Quote } from '@/lib/model/analysis';
import { draftVisit } from '@/lib/service/draft-visit';
import { replyToArticle, unstoredReason, unstoredRows } from '@/lib/service/reply-to-article';
import { analysis, article, span, TEXT } from './articles';

const draft = draftVisit(article, analysis, 1000);

describe('draftVisit', () => {
  it('turns offsets into words', () => {
    expect(draft.visit.quotes).toMatchObject([
      {
        exact: '"Kami siap," … "besok pagi."',
        speaker: { name: 'Rina Lestari', person: 0, official: true, titles: ['Menteri Perhubungan'] },
        evidence: { cue: 'kata', source: 'Rina', sourceKind: 'short-name', sentence: expect.stringContaining('kata Rina') },
      },
      { exact: 'ombak tinggi', speaker: { name: 'Saksi', person: null, official: false } },
    ]);
  });

  it('tells through what and when, in words', () => {
    const [quote] = analysis.quotes;
    const said = {
      channels: [{ kind: 'press' as const, span: span('Rina'), outlet: null }],
      when: { span: span('besok'), date: null },
    };
    expect(draftVisit(article, { ...analysis, quotes: [{ ...(quote as Quote), ...said }] }, 1).visit.quotes[0]?.context).toEqual({
      channels: [{ kind: 'press', words: 'Rina', outlet: null }],
      when: { words: 'besok', date: null },
    });
  });

  it('describes each part of a quote so that it can be found again', () => {
    for (const { targets } of draft.visit.quotes) {
      for (const { quote, position } of targets) expect(TEXT.slice(position.start, position.end)).toBe(quote.exact);
    }
    expect(draft.visit.quotes[0]?.targets).toHaveLength(2);
  });

  it('counts people of one name as one', () => {
    expect(draft.visit.people).toMatchObject([{ name: 'Rina Lestari', official: true, mentionCount: 2 }]);
  });

  it('identifies the article without tracking parameters, and local files by their address', () => {
    expect(draft.visit.keys.join()).not.toContain('utm_source');
    expect(draftVisit({ ...article, url: 'file:///a.html' }, analysis, 1).visit.keys).toEqual(['file:///a.html']);
  });
});

describe('replyToArticle', () => {
  const { page, marks } = replyToArticle(draft, analysis, unstoredRows(draft, 'private'));

  it('gives page and marks the same ids', () => {
    expect(marks.quotes.map((mark) => mark.id)).toEqual(page.quotes.map((quote) => quote.id));
    expect(marks.people).toEqual([
      { id: page.people[0]?.id, official: true, mentions: [span('Rina Lestari'), span('Rina', 60)] },
    ]);
    expect(page.quotes[0]?.speaker?.personId).toBe(page.people[0]?.id);
  });

  it('says why nothing is stored', () => {
    expect(page).toMatchObject({ articleId: null, unstored: 'private' });
    expect(unstoredReason(page.quotes[0]?.id as string)).toBe('private');
    expect(unstoredReason(crypto.randomUUID())).toBeNull();
  });

  it('does not send the text back', () => {
    expect(JSON.stringify(page)).not.toContain('Menteri Perhubungan Rina Lestari mengatakan');
  });
});
