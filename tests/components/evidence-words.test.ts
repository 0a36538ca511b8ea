import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { describeConfidence, explainEvidence } from '@/components/evidence-words';
import type { StoredEvidence } from '@/lib/model/records';
import { speak } from './show';
import { MINISTER, quoteView } from './views';

const explain = (change: Partial<StoredEvidence>, speaker: typeof MINISTER | null = MINISTER) =>
  explainEvidence({ ...quoteView().evidence, ...change }, speaker).join(' ');

beforeEach(() => speak('en'));

describe('the evidence in words', () => {
  it.each([
    [{ sourceKind: 'name', source: 'Rina' }, '“Rina” is named beside it.'],
    [{ sourceKind: 'short-name', source: 'Rina' }, '“Rina” beside it is short for Rina Wulandari.'],
    [{ sourceKind: 'role', source: 'sang menteri' }, '“sang menteri” beside it stands for Rina Wulandari.'],
    [{ sourceKind: 'pronoun', source: 'dia' }, '“dia” points back to Rina Wulandari.'],
    [{ sourceKind: 'institution', source: 'Kementerian' }, '“Kementerian” speaks as an institution.'],
    [{ sourceKind: 'unnamed', source: 'para ahli' }, 'The article names no one, only “para ahli”.'],
    [{ sourceKind: null, source: null }, 'carried on from Rina Wulandari, who was speaking before.'],
  ] as const)('%j', (change, words) => {
    expect(explain(change)).toContain(words);
  });

  it('are honest without a speaker', () => {
    expect(explain({}, null)).toContain('does not say who spoke');
  });

  it('tell of an unknown rule no more than its reporting word', () => {
    expect(explain({ rule: 'of-another-version' })).toMatch(/^Reporting word: “ujarnya”\./);
    expect(explain({ rule: 'of-another-version', cue: null })).not.toContain('Reporting word');
  });

  it('exist for every rule of the engine', () => {
    const source = readFileSync('lib/engine/attribution/report.ts', 'utf8');
    const rules = [...(/type Rule =([^;]+);/.exec(source)?.[1] ?? '').matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.filter((rule) => explain({ rule }).startsWith('Reporting word'))).toEqual([]);
  });

  it.each([
    [0.98, 'Almost certain'],
    [0.9, 'Likely'],
    [0.75, 'Less sure'],
    [0.4, 'Unsure'],
  ])('confidence %f', (confidence, words) => {
    expect(describeConfidence(confidence)).toContain(words);
  });
});
