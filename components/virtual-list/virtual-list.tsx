import type { ComponentChildren, JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { placeItems, renderedItems } from './item-heights';

/** Px beyond the window that are rendered too, so that scrolling and tabbing meet items that are there. */
const OVERSCAN = 500;

export interface VirtualListProps {
  readonly count: number;
  /** Stays the same for an item while the list changes. */
  readonly keyOf: (index: number) => string | number;
  /** Typical height of an item, px. */
  readonly estimate: number;
  readonly label: string;
  readonly render: (index: number) => ComponentChildren;
  /** The item to bring into the window once; null for none. */
  readonly reveal?: number | null;
  /** Told which items are rendered: half-open. */
  readonly onRange?: (start: number, end: number) => void;
}

/**
 * A list of any length that scrolls with the page and renders only what is near the window, and what has the focus.
 * Elements with `data-step` are the stations of the arrow keys: one in each item.
 */
export function VirtualList({ count, keyOf, estimate, label, render, reveal = null, onRange }: VirtualListProps) {
  const list = useRef<HTMLUListElement>(null);
  const { measured, version, measure } = useMeasured(list);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version means other measured heights
  const placement = useMemo(
    () => placeItems(count, estimate, (index) => measured.get(String(keyOf(index))) ?? null),
    [count, estimate, keyOf, version],
  );
  const { start, end } = useWindow(list, placement, count);
  const { focused, handlers } = useSteps(list, count);
  const indexes = renderedItems(start, end, count, [focused, reveal]);

  useEffect(() => onRange?.(start, end), [start, end, onRange]);
  useLayoutEffect(measure);
  useLayoutEffect(() => {
    if (reveal !== null) item(list.current, reveal)?.scrollIntoView({ block: 'start' });
  }, [reveal]);

  const rows: JSX.Element[] = [];
  let reached = 0;
  for (const index of [...indexes, count]) {
    const gap = placement.top(index) - placement.top(reached);
    if (gap > 0) rows.push(<li key={`gap-${reached}`} aria-hidden="true" style={{ blockSize: `${gap}px` }} />);
    reached = index + 1;
    if (index === count) break;
    const key = String(keyOf(index));
    rows.push(
      <li key={key} class="virtual-item" aria-setsize={count} aria-posinset={index + 1} data-index={index} data-key={key}>
        {render(index)}
      </li>,
    );
  }
  return (
    <ul ref={list} class="plain-list virtual-list" aria-label={label} {...handlers}>
      {rows}
    </ul>
  );
}

function item(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector(`:scope > [data-index="${index}"]`) ?? null;
}

/** Heights of the items that were shown so far, by key; `version` counts their changes. */
function useMeasured(list: { readonly current: HTMLElement | null }) {
  const [measured] = useState(() => new Map<string, number>());
  const [version, setVersion] = useState(0);
  const read = useCallback(() => {
    let changed = false;
    for (const child of list.current?.children ?? []) {
      const key = child.getAttribute('data-key');
      const height = child.getBoundingClientRect().height;
      if (key === null || height === 0 || Math.abs((measured.get(key) ?? 0) - height) < 1) continue;
      measured.set(key, height);
      changed = true;
    }
    if (changed) setVersion((last) => last + 1);
  }, [list, measured]);
  const [observer] = useState(() => (typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(read)));
  useEffect(() => () => observer?.disconnect(), [observer]);
  const measure = useCallback(() => {
    observer?.disconnect();
    for (const child of list.current?.children ?? []) if (child.hasAttribute('data-key')) observer?.observe(child);
  }, [list, observer]);
  return { measured, version, measure };
}

/** The items in or near the window, half-open; follows scrolling and the window's size. */
function useWindow(list: { readonly current: HTMLElement | null }, placement: ReturnType<typeof placeItems>, count: number) {
  const near = useCallback(() => {
    const above = -(list.current?.getBoundingClientRect().top ?? 0);
    return {
      start: placement.indexAt(above - OVERSCAN),
      end: Math.min(count, placement.indexAt(above + innerHeight + OVERSCAN) + 1),
    };
  }, [list, placement, count]);
  const [range, setRange] = useState(() => ({ start: 0, end: Math.min(count, placement.indexAt(innerHeight + OVERSCAN) + 1) }));
  useLayoutEffect(() => {
    const follow = () => setRange((last) => same(last, near()));
    follow();
    addEventListener('scroll', follow, { passive: true });
    addEventListener('resize', follow);
    return () => {
      removeEventListener('scroll', follow);
      removeEventListener('resize', follow);
    };
  }, [near]);
  return range;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const same = (last: Range, next: Range): Range => (last.start === next.start && last.end === next.end ? last : next);

/** Keeps the item with the focus, and moves the focus from item to item with the arrow keys, Home and End. */
function useSteps(list: { readonly current: HTMLElement | null }, count: number) {
  const [focused, setFocused] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    item(list.current, wanted.current)?.querySelector<HTMLElement>('[data-step]')?.focus();
    wanted.current = null;
  });
  const handlers = {
    onFocusIn: (event: FocusEvent) => setFocused(indexOf(event.target)),
    onFocusOut: () => wanted.current === null && setFocused(null),
    onKeyDown: (event: KeyboardEvent) => {
      if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute('data-step')) return;
      const next = stepTo(event.key, indexOf(event.target) ?? 0, count);
      if (next === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      wanted.current = next;
      setFocused(next);
    },
  };
  return { focused, handlers };
}

function indexOf(target: EventTarget | null): number | null {
  const holder = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return holder ? Number(holder.dataset.index) : null;
}

function stepTo(key: string, from: number, count: number): number | null {
  const steps: Record<string, number> = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: count - 1 };
  const next = steps[key];
  return next === undefined || next < 0 || next >= count ? null : next;
}
