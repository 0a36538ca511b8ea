import { differ } from '@/lib/checking/differ';
import { sameAttribution } from '@/lib/checking/same-attribution';
import type { Fidelity, NearestQuote, SoughtWords } from '@/lib/model/variants';
import { fidelityOf } from '@/lib/variants/fidelity';
import { likeness, readUtterance } from '@/lib/variants/same-utterance';
import type { PetikDatabase } from '../db';
import { type AlikeQuote, findAlike, reportedAt } from './find-alike';

/** The likest ones, which are compared word by word. */
const COMPARED = 12;
const ORDER: readonly Fidelity[] = ['verbatim', 'part', 'fuller', 'changed'];

/**
 * The stored quote that is nearest to some words, whoever is named: the one with the same words, else the one of which they
 * are a part, else the one with the smallest difference; of equals the earliest. Null when none is like them. Throws when the database
 * cannot be read.
 */
export async function findNearest(db: PetikDatabase, { exact, speaker }: SoughtWords): Promise<NearestQuote | null> {
  const sought = readUtterance({ exact, speaker: null, at: null });
  const alike = (await findAlike(db, exact))
    .map((candidate) => ({ candidate, like: likeness(sought, candidate.utterance) }))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like || reportedAt(a.candidate.article) - reportedAt(b.candidate.article))
    .slice(0, COMPARED)
    .map(({ candidate }) => compare(candidate, exact, speaker));
  const [nearest] = alike.sort((a, b) => rank(a) - rank(b) || changedLength(a) - changedLength(b));
  return nearest ?? null;
}

function compare({ quote, article }: AlikeQuote, exact: string, speaker: SoughtWords['speaker']): NearestQuote {
  const difference = differ(quote.exact, exact);
  const bare = { titles: [], affiliations: [] };
  const otherSpeaker =
    speaker !== null &&
    quote.speaker !== null &&
    !sameAttribution({ ...bare, name: quote.speaker.name }, { ...bare, name: speaker.name });
  return { quote, article, fidelity: fidelityOf(difference), difference, otherSpeaker };
}

const rank = ({ fidelity, otherSpeaker }: NearestQuote): number => ORDER.indexOf(fidelity) * 2 + (otherSpeaker ? 1 : 0);

const changedLength = ({ difference }: NearestQuote): number =>
  difference.reduce((length, { kind, text }) => length + (kind === 'same' ? 0 : text.length), 0);
