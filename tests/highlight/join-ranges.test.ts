// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { joinRanges } from '@/lib/highlight/join-ranges';

/** The texts of `nodes` as ranges, one per text node with something in it, joined. */
function joined(html: string): string[] {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.localName === 'aside' || !node.textContent?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    ranges.push(range);
  }
  return joinRanges(ranges).map(String);
}

describe('joinRanges', () => {
  it('joins what inline elements cut apart', () => {
    expect(joined('<p>"Kami <em>selalu</em> <b>siap</b>,"</p>')).toEqual(['"Kami selalu siap,"']);
  });
  it('leaves out what stands between', () => {
    expect(joined('<p>"Kami<aside>Iklan</aside> siap,"</p>')).toEqual(['"Kami', ' siap,"']);
  });
  it('has nothing to join in nothing', () => {
    expect(joinRanges([])).toEqual([]);
  });
});
