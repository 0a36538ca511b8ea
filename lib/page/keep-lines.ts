import type { Body } from '@/lib/page/choose-body';
import type { Collected, Line } from '@/lib/page/collect-lines';
import { HEADINGS } from '@/lib/page/element-kinds';
import { isFurnitureLine } from '@/lib/page/furniture-lines';

/** The lines of the body that are the article's text, in order. */
export function keepLines({ boxes, lines }: Collected, body: Body): Line[] {
  const kept = lines.filter((line) => {
    if (!body.inside[line.box]) return false;
    const tag = boxes[line.box]?.tag ?? '';
    if (tag === 'h1') return false;
    if (isFurnitureLine(line.text)) return false;
    const linked = line.linked / line.text.length;
    if (linked > 0.8 && line.text.length < 200) return false;
    return /[\p{L}\p{N}]/u.test(line.text);
  });
  while (kept.length > 0 && HEADINGS.has(boxes[(kept[kept.length - 1] as Line).box]?.tag ?? '')) kept.pop();
  return kept;
}
