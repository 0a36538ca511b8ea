import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SiteAccess } from '@/components/popup/site-switch';

const ALL_SITES = '*://*/*';

interface TrackedAccess {
  /** Null for addresses that cannot be allowed. */
  readonly access: SiteAccess | null;
  readonly refused: boolean;
  /** Must be called inside a click: browsers ask the reader only then. Resolves to whether it was granted. */
  readonly toggle: (on: boolean) => Promise<boolean>;
}

/** Whether Petik is always on at the site of `url` (empty: unknown), and the means to change it. */
export function useSiteAccess(url: string): TrackedAccess {
  const host = siteOf(url);
  const [access, setAccess] = useState<SiteAccess | null>(null);
  const [refused, setRefused] = useState(false);

  const refresh = useCallback(async () => {
    if (host === '') return setAccess(null);
    const [site, all] = await Promise.all([granted(patternOf(host)), granted(ALL_SITES)]);
    setAccess({ host, site, all });
  }, [host]);

  useEffect(() => {
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [refresh]);

  // No `await` before the request: it would end the click's permission to ask.
  const toggle = useCallback(
    (on: boolean) => {
      const origins = [patternOf(host)];
      const answer = on ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins });
      return answer
        .catch(() => false)
        .then(async (done) => {
          setRefused(on && !done);
          await refresh();
          return on && done;
        });
    },
    [host, refresh],
  );

  return { access, refused, toggle };
}

/** The host of a page that an extension can be allowed on; empty for all others. */
function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : '';
}

function patternOf(host: string): string {
  return `*://${host}/*`;
}

function granted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin] });
}
