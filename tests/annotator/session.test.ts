// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Session } from '@/lib/annotator/session';
import { composeArticle } from '@/lib/metadata/compose-article';
import type { ArticleReply } from '@/lib/messaging/protocol';
import type { Article } from '@/lib/model/article';
import type { PageText } from '@/lib/model/page-text';
import type { PageState } from '@/lib/model/page-state';

const send = vi.hoisted(() => vi.fn());
const isArticle = vi.hoisted(() => vi.fn(() => true));
vi.mock('@/lib/messaging/protocol', () => ({ sendMessage: send }));
vi.mock('@/lib/page/is-article', () => ({ isArticlePage: isArticle }));

const FIRST = `<article><p>Menteri Rina Lestari tiba di pelabuhan pada pagi hari. "Kami siap," kata Rina kepada wartawan yang menunggu.</p>
  <p>Ia lalu naik ke kapal yang akan berlayar ke pulau seberang bersama rombongan dari kementerian.</p></article>`;
const SECOND = FIRST.replace('Kami siap', 'Kami menunggu').replaceAll('Rina', 'Sari');

const registry = new Map<string, { ranges: Range[] }>();
let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  registry.clear();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal(
    'Highlight',
    class {
      ranges: Range[] = [];
      add = (range: Range) => {
        this.ranges.push(range);
        return this;
      };
    },
  );
  isArticle.mockReturnValue(true);
  send
    .mockReset()
    .mockImplementation(async (type: string, data: { page: PageText }) =>
      type === 'articleRead' ? reply(composeArticle(data.page, null)) : undefined,
    );
  document.body.innerHTML = FIRST;
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** One direct quote: what stands between the marks. */
function reply({ text, blocks: _, ...article }: Article, people: ArticleReply['marks']['people'] = []): ArticleReply {
  const contents = [{ start: text.indexOf('"'), end: text.lastIndexOf('"') + 1 }];
  return {
    page: {
      status: 'annotated',
      articleId: 'a',
      unstored: null,
      article,
      quotes: [],
      absent: [],
      people: [],
      followed: [],
      fromLibrary: [],
    },
    marks: { quotes: [{ id: 'q', kind: 'direct', contents, quoted: contents }], people },
  };
}

const paintedOn = (layer: string) => (registry.get(`petik-${layer}`)?.ranges ?? []).map(String);
const painted = () => (registry.get('petik-direct')?.ranges ?? []).map(String);
const states = () =>
  send.mock.calls.filter(([type]) => type === 'pageStateChanged').map(([, { state }]) => (state as PageState).status);
const sent = () => send.mock.calls.filter(([type]) => type === 'articleRead').length;

/** Lets `ms` pass, then everything that waits for its turn run. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
}

async function begin(): Promise<Session> {
  const session = new Session(life.signal, () => !life.signal.aborted);
  session.start();
  await pass(0);
  return session;
}

describe('Session', () => {
  it('reads, has it analysed, paints and says so', async () => {
    const session = await begin();
    expect(painted()).toEqual(['"Kami siap,"']);
    expect(session.state.status).toBe('annotated');
    expect(states()).toEqual(['reading', 'annotated']);
  });

  it('marks the names of people while the reader follows them', async () => {
    const name = { start: 8, end: 20 };
    const people = [{ id: 'p', official: false, mentions: [name] }];
    send.mockImplementation(async (type: string, data: { page: PageText }) =>
      type === 'articleRead' ? reply(composeArticle(data.page, null), people) : undefined,
    );
    const session = await begin();
    expect(paintedOn('followed')).toEqual([]);
    session.view?.follow('p', true);
    await pass(0);
    expect(paintedOn('followed')).toEqual(['Rina Lestari']);
    expect(session.view?.page.followed).toEqual(['p']);
    session.view?.follow('p', false);
    await pass(0);
    expect(paintedOn('followed')).toEqual([]);
  });

  it('does nothing on a page that is no article', async () => {
    isArticle.mockReturnValue(false);
    expect((await begin()).state).toEqual({ status: 'not-article', unread: [] });
    expect(sent()).toBe(0);
  });

  it('says so when the background does not answer', async () => {
    send.mockRejectedValue(new Error('Could not establish connection'));
    expect((await begin()).state).toEqual({ status: 'failed', reason: 'background' });
    expect(painted()).toEqual([]);
  });

  it('survives a page that breaks while it is read', async () => {
    isArticle.mockImplementation(() => {
      throw new TypeError('parentNode is not a function');
    });
    expect((await begin()).state).toEqual({ status: 'failed', reason: 'page' });
  });

  it('paints replaced nodes of the same text without a second analysis', async () => {
    await begin();
    const body = document.querySelector('article') as Element;
    body.innerHTML = (new DOMParser().parseFromString(FIRST, 'text/html').querySelector('article') as Element).innerHTML;
    await pass(500);
    expect(painted()).toEqual(['"Kami siap,"']);
    expect(registry.get('petik-direct')?.ranges[0]?.startContainer.isConnected).toBe(true);
    expect(sent()).toBe(1);
  });

  it('follows a text that changes', async () => {
    await begin();
    (document.querySelector('article') as Element).innerHTML = SECOND;
    await pass(500);
    expect(painted()).toEqual(['"Kami menunggu,"']);
    expect(sent()).toBe(2);
  });

  it('leaves nothing of an article that is gone, and finds the next one', async () => {
    const session = await begin();
    isArticle.mockReturnValue(false);
    document.body.innerHTML = '<p>Memuat…</p>';
    (document.querySelector('article') as Element | null)?.remove();
    await pass(500);
    expect([...registry.keys()]).toEqual([]);
    expect(session.state.status).toBe('not-article');
    isArticle.mockReturnValue(true);
    document.body.innerHTML = SECOND;
    await pass(500);
    expect(painted()).toEqual(['"Kami menunggu,"']);
  });

  it('steps aside without a trace', async () => {
    await begin();
    life.abort();
    expect([...registry.keys()]).toEqual([]);
    const calls = send.mock.calls.length;
    (document.querySelector('article') as Element).append('x');
    await pass(20_000);
    expect(send.mock.calls.length).toBe(calls);
  });
});
