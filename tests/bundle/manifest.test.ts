/** What the browsers are told at install. Reads the builds in `.output`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS, BUILDS } from '@/tests/browser/launch';

/** Permissions for which neither browser warns at install. */
const SILENT = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'alarms', 'sidePanel'];

describe.each(BROWSERS)('the manifest for %s', (name) => {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(BUILDS[name], 'manifest.json'), 'utf8'));

  it('asks for no site and for nothing that warns', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect((manifest.permissions as string[]).filter((each) => !SILENT.includes(each))).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('puts no script into any page by itself', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  it('replaces none of the browser’s own pages', () => {
    expect(manifest).not.toHaveProperty('chrome_url_overrides');
  });

  it('shows pages no file of the extension', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });
});

it('has a side panel in Chromium, and a sidebar in Firefox that waits until it is asked for', () => {
  const [chromium, firefox] = (['chromium', 'firefox'] as const).map((name) =>
    JSON.parse(readFileSync(join(BUILDS[name], 'manifest.json'), 'utf8')),
  );
  expect(chromium.side_panel).toEqual({ default_path: 'sidepanel.html' });
  expect(chromium.permissions).toContain('sidePanel');
  expect(firefox.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  expect(firefox.permissions).not.toContain('sidePanel');
  expect(firefox.commands).toHaveProperty('_execute_sidebar_action');
  expect(chromium.commands).toHaveProperty('open-panel');
});

it('suggests four keys at most to Chromium, which takes no more', () => {
  const { commands } = JSON.parse(readFileSync(join(BUILDS.chromium, 'manifest.json'), 'utf8'));
  const suggested = Object.values<{ suggested_key?: object }>(commands).filter((each) => each.suggested_key);
  expect(suggested.length).toBeLessThanOrEqual(4);
});

it('declares to Firefox that nothing is collected', () => {
  const manifest = JSON.parse(readFileSync(join(BUILDS.firefox, 'manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
