import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Sites and scripts of a made-up browser; the fake one of the test library knows neither permissions nor injection. */
export interface FakeTabs {
  /** Match patterns that are granted. */
  readonly granted: Set<string>;
  /** Registered content scripts, by id. */
  readonly scripts: Map<string, { id: string; matches: string[] }>;
  /** Whether frames, by id, have no styles for highlights. */
  readonly plain: Map<number, boolean>;
  /** Files injected, in order. */
  readonly injected: string[];
  /** Makes injection fail as it does where Petik may not act. */
  refuse: boolean;
}

/** Replaces the parts of the browser that deal with sites and tabs; to be called in `beforeEach`. */
export function fakeTabs(): FakeTabs {
  fakeBrowser.reset();
  const state: FakeTabs = { granted: new Set(), scripts: new Map(), injected: [], plain: new Map(), refuse: false };
  const inject = async ({ files, target }: { files?: string[]; target: { frameIds?: number[] } }) => {
    if (state.refuse) throw new Error('Missing host permission for the tab');
    if (!files) return [...state.plain].map(([frameId, result]) => ({ frameId, result }));
    state.injected.push(...files);
    for (const frame of target.frameIds ?? []) state.plain.set(frame, false);
    return [];
  };
  const put = async (scripts: { id: string; matches: string[] }[]) => {
    for (const script of scripts) state.scripts.set(script.id, script);
  };
  Object.assign(fakeBrowser.scripting, {
    insertCSS: inject,
    executeScript: inject,
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      [...state.scripts.values()].filter(({ id }) => ids.includes(id)),
    registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
      if (scripts.some(({ id }) => state.scripts.has(id))) throw new Error('Duplicate script ID');
      await put(scripts);
    },
    updateContentScripts: put,
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) state.scripts.delete(id);
    },
  });
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [...state.granted] }),
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => state.granted.has(origin)),
  });
  Object.assign(fakeBrowser.action, { setBadgeText: vi.fn(async () => {}), setBadgeBackgroundColor: vi.fn(async () => {}) });
  return state;
}
