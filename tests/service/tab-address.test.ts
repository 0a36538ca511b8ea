import { describe, expect, it } from 'vitest';
import { isInternal } from '@/lib/service/tab-address';

describe('isInternal', () => {
  it.each([
    ['chrome://extensions', true],
    ['about:addons', true],
    ['moz-extension://a/popup.html', true],
    ['https://addons.mozilla.org/en-US/firefox/', true],
    ['https://chrome.google.com/webstore/detail/x', true],
    ['view-source:https://warta.example/', true],
    ['https://warta.example/addons.mozilla.org/', false],
    ['http://localhost/', false],
    ['file:///home/a.html', false],
  ])('%s: %s', (url, internal) => {
    expect(isInternal(url)).toBe(internal);
  });
});
