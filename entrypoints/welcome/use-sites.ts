import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const ALL_SITES = '*://*/*';

interface Sites {
  readonly all: boolean;
  /** Hosts allowed one by one, in alphabetical order. */
  readonly hosts: readonly string[];
  readonly refused: boolean;
  /** Must be called inside a click: browsers ask the reader only then. */
  readonly toggleAll: (on: boolean) => void;
  readonly remove: (host: string) => void;
}

/** The sites that the browser lets Petik read; the browser itself keeps the list. */
export function useSites(): Sites {
  const [sites, setSites] = useState<{ all: boolean; hosts: readonly string[] }>({ all: false, hosts: [] });
  const [refused, setRefused] = useState(false);

  const refresh = useCallback(async () => {
    const [all, { origins = [] }] = await Promise.all([
      browser.permissions.contains({ origins: [ALL_SITES] }),
      browser.permissions.getAll(),
    ]);
    setSites({ all, hosts: hostsOf(origins) });
  }, []);

  useEffect(() => {
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [refresh]);

  const toggleAll = useCallback(
    (on: boolean) => {
      const origins = [ALL_SITES];
      const answer = on ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins });
      answer
        .catch(() => false)
        .then((done) => {
          setRefused(on && !done);
          return refresh();
        });
    },
    [refresh],
  );

  const remove = useCallback(
    (host: string) => {
      browser.permissions
        .remove({ origins: [`*://${host}/*`] })
        .catch(() => false)
        .then(refresh);
    },
    [refresh],
  );

  return { ...sites, refused, toggleAll, remove };
}

/** The hosts of match patterns, without those for all sites; browsers may list one host once per scheme. */
function hostsOf(patterns: readonly string[]): string[] {
  const hosts = patterns.map((pattern) => pattern.match(/^[^:]+:\/\/([^/]+)\//)?.[1] ?? '');
  return [...new Set(hosts.filter((host) => host !== '' && host !== '*'))].sort();
}
