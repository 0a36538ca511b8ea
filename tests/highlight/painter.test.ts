// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Painter } from '@/lib/highlight/painter';

/** As a content script in Firefox sees it: sets and gets, but cannot be iterated. */
class FakeHighlight {
  priority = 0;
  readonly ranges: Range[] = [];
  add(range: Range) {
    this.ranges.push(range);
    return this;
  }
}

const registry = new Map<string, FakeHighlight>();
beforeEach(() => {
  registry.clear();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', {
    highlights: {
      set: (name: string, highlight: FakeHighlight) => registry.set(name, highlight),
      has: (name: string) => registry.has(name),
      delete: (name: string) => registry.delete(name),
    },
  });
});

const range = () => document.createRange();

describe('Painter', () => {
  it('paints layers under prefixed names of its ground, officials over quotes', () => {
    const painter = new Painter('dark', () => {});
    painter.paint('direct', [range(), range()]);
    painter.paint('official', [range()]);
    expect([...registry.keys()]).toEqual(['petik-direct-dark', 'petik-official-dark']);
    expect(registry.get('petik-direct-dark')?.ranges).toHaveLength(2);
    expect(registry.get('petik-official-dark')?.priority).toBeGreaterThan(registry.get('petik-direct-dark')?.priority ?? 99);
  });

  it('puts back what the page has cleared', () => {
    const painter = new Painter('light', () => {});
    painter.paint('direct', [range()]);
    registry.clear();
    painter.repair();
    expect(registry.has('petik-direct')).toBe(true);
  });

  it('changes its colours with the ground of the page', () => {
    const painter = new Painter('light', () => {});
    painter.paint('direct', [range()]);
    const painted = registry.get('petik-direct');
    painter.moveTo('dark');
    expect([...registry.entries()]).toEqual([['petik-direct-dark', painted]]);
    painter.clear();
    expect(registry.size).toBe(0);
  });

  it('tells of the document of a frame that is painted in for the first time', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const [page, other] = [document.implementation.createHTMLDocument(), document.implementation.createHTMLDocument()];
    for (const made of [page, other]) vi.spyOn(made, 'defaultView', 'get').mockReturnValue(window);
    const within = (made: Document) => {
      const words = made.createRange();
      words.selectNodeContents(made.body);
      return words;
    };
    const painter = new Painter('light', first);
    painter.paint('direct', [range()]);
    expect(first).not.toHaveBeenCalled();
    painter.paint('direct', [within(page), within(page)]);
    painter.paint('official', [within(page)]);
    expect(first).toHaveBeenCalledTimes(1);
    new Painter('light', second).paint('direct', [within(page)]);
    expect(second).not.toHaveBeenCalled();
    painter.paint('official', [within(other)]);
    expect(first).toHaveBeenCalledTimes(2);
  });

  it('takes away only its own', () => {
    const painter = new Painter('light', () => {});
    registry.set('search-results', new FakeHighlight());
    painter.paint('direct', [range()]);
    painter.paint('flash', [range()]);
    painter.paint('flash', []);
    expect([...registry.keys()]).toEqual(['search-results', 'petik-direct']);
    painter.clear();
    expect([...registry.keys()]).toEqual(['search-results']);
  });
});
