import { expect, it } from 'vitest';
import { extract } from '@/lib/cli/extraction';
import { confidenceBands, type GoldDocument } from './confidence';

const judge = (text: string, lang: string, gold: Omit<GoldDocument['gold'], 'kind'>) => {
  const document: GoldDocument = { id: 'a', lang, text, gold: { kind: 'test', ...gold } };
  const bands = confidenceBands([{ document, found: extract({ kind: 'text', id: 'a', text, lang }).extraction }]);
  return { quotes: bands.reduce((sum, band) => sum + band.quotes, 0), right: bands.reduce((sum, band) => sum + band.right, 0) };
};

const ID = '"Kami siap," kata Bupati Sinta Marhaeni. "Kami takut," kata Wati.';

it('judges statements that gold labels, by a name in common that is no title', () => {
  const span = [0, 12] as const;
  expect(judge(ID, 'id', { statements: [{ span, speakerName: 'Marhaeni' }] })).toEqual({ quotes: 1, right: 1 });
  expect(judge(ID, 'id', { statements: [{ span, speakerName: 'Bupati Darmawan' }] })).toEqual({ quotes: 1, right: 0 });
});

it('counts what gold would have labelled and has not as wrong', () => {
  const text = 'The mayor said that the dam was safe.';
  expect(judge(text, 'en', { attributions: [] })).toEqual({ quotes: 1, right: 0 });
  const attribution = { source: [[0, 9]], cue: [[10, 14]], content: [[15, 36]] } as const;
  expect(judge(text, 'en', { attributions: [attribution] })).toEqual({ quotes: 1, right: 1 });
});
