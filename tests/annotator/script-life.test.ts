// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from '@/lib/annotator/script-life';

describe('ContentScriptContext', () => {
  it('ends when another starts in the page, which lives on', () => {
    const former = new ContentScriptContext();
    expect(former.isValid).toBe(true);
    const later = new ContentScriptContext();
    expect(former.signal.aborted).toBe(true);
    expect(former.isValid).toBe(false);
    expect(later.isValid).toBe(true);
  });

  it('ends when the extension is gone', () => {
    const life = new ContentScriptContext();
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    expect(life.isValid).toBe(false);
    expect(life.signal.aborted).toBe(true);
  });
});
