import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SiteAccess } from '@/components/popup/site-switch';
import { ALL_SITES, changeAccess, isGranted, originOf, watchAccess } from '@/lib/permissions/origins';

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
    const [site, all] = await Promise.all([isGranted(originOf(host)), isGranted(ALL_SITES)]);
    setAccess({ host, site, all });
  }, [host]);

  useEffect(() => {
    refresh();
    return watchAccess(refresh);
  }, [refresh]);

  const toggle = useCallback(
    (on: boolean) =>
      changeAccess(originOf(host), on).then(async (done) => {
        setRefused(on && !done);
        await refresh();
        return on && done;
      }),
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
