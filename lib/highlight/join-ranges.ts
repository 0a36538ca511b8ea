/** Text without a glyph or a space of its own. */
const NOTHING = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/;

/** Joins neighbours with no text between them, as text nodes cut by inline elements; the ranges are in order; those in different trees of a page never join. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && last.startContainer.getRootNode() === range.startContainer.getRootNode() && isGapEmpty(last, range))
      last.setEnd(range.endContainer, range.endOffset);
    else joined.push(range.cloneRange());
  }
  return joined;
}

function isGapEmpty(before: Range, after: Range): boolean {
  const gap = before.cloneRange();
  gap.setStart(before.endContainer, before.endOffset);
  gap.setEnd(after.startContainer, after.startOffset);
  return NOTHING.test(gap.toString());
}
