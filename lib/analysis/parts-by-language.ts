import { detectLanguage } from '@/lib/metadata/detect-language';
import type { Block } from '@/lib/model/article';

/** Blocks of an article that are in one language. */
export interface LanguagePart {
  readonly language: string;
  readonly blocks: readonly Block[];
}

/** Text in another language, outside of quotation marks, that makes consecutive blocks a part of their own. UTF-16 units. */
const ENOUGH = 350;
/** A block's language shows in its first lines. UTF-16 units. */
const SAMPLE = 300;
/** What is quoted may be in any language; it is the words around it that report. */
const QUOTED = /["“”„«»][^"“”„«»]*["“”„«»]/g;

/**
 * The blocks of an article by language: first those in the article's own, which may be none, then each stretch in another.
 * `isOther`: whether a language (BCP 47 primary tag) is read otherwise than the article's own.
 */
export function partsByLanguage(
  { text, blocks, language }: { readonly text: string; readonly blocks: readonly Block[]; readonly language: string },
  isOther: (language: string) => boolean,
): LanguagePart[] {
  const own: Block[] = [];
  const others: LanguagePart[] = [];
  for (const stretch of stretchesOf(blocks.map((block) => sayOf(text, block, isOther)))) {
    const length = stretch.reduce((sum, said) => sum + said.length, 0);
    const other = stretch[0]?.other ?? null;
    const found = stretch.map(({ block }) => block);
    if (other !== null && length >= ENOUGH) others.push({ language: other, blocks: found });
    else own.push(...found);
  }
  return [{ language, blocks: own }, ...others];
}

/** What one block tells of its language. */
interface Said {
  readonly block: Block;
  /** Another language than the article's; null for the article's own, undefined where the words do not tell. */
  readonly other: string | null | undefined;
  /** Outside of quotation marks. */
  readonly length: number;
}

function sayOf(text: string, block: Block, isOther: (language: string) => boolean): Said {
  const said = text.slice(block.start, block.end).replace(QUOTED, ' ');
  const spoken = detectLanguage(said.slice(0, SAMPLE));
  return { block, other: spoken === null ? undefined : isOther(spoken) ? spoken : null, length: said.length };
}

/** Consecutive blocks in one language; those that do not tell go with the ones before where the ones after are like these. */
function stretchesOf(said: readonly Said[]): Said[][] {
  const stretches: Said[][] = [];
  const open: Said[] = [];
  for (const each of said) {
    const current = stretches.at(-1);
    if (each.other === undefined) open.push(each);
    else if (current?.[0]?.other === each.other) {
      current.push(...open.splice(0), each);
    } else {
      stretches.push(open.splice(0), [each]);
    }
  }
  return [...stretches, open];
}
