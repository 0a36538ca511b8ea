import type { ExpectedPerson, ExpectedQuote } from '@/tests/fixtures/read-fixtures';
import type { ListedOfficial, ListedQuote } from './listed-quotes';
import { plain } from './plain';

/** How popup and library join the parts of an interrupted quote. */
const BETWEEN_PARTS = ' … ';

const quoteLine = (kind: string, speaker: string | null, text: string): string =>
  `${kind} quote of ${speaker === null ? 'nobody named' : plain(speaker)}: ${plain(text)}`;

/** An expected quote and a listed one give the same line when kind, speaker and words agree. */
export const expectedQuoteLine = ({ kind, speaker, contents }: ExpectedQuote): string =>
  quoteLine(kind, speaker, contents.join(BETWEEN_PARTS));

/** See `expectedQuoteLine`. */
export const listedQuoteLine = ({ kind, speaker, text }: ListedQuote): string => quoteLine(kind, speaker, text);

/** An expected official and a listed one give the same line when name, titles and affiliations agree. */
export const expectedOfficialLine = ({ name, titles, affiliations }: ExpectedPerson): string =>
  plain([name, ...titles, ...affiliations].join(' · '));

/** See `expectedOfficialLine`. */
export const listedOfficialLine = ({ name, roles }: ListedOfficial): string => plain([name, roles].filter(Boolean).join(' · '));
