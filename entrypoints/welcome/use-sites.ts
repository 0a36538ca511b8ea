import { useCallback, useEffect, useState } from 'preact/hooks';
import { ALL_SITES, changeAccess, grantedHosts, isGranted, originOf, watchAccess } from '@/lib/permissions/origins';

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
    const [all, hosts] = await Promise.all([isGranted(ALL_SITES), grantedHosts()]);
    setSites({ all, hosts });
  }, []);

  useEffect(() => {
    refresh();
    return watchAccess(refresh);
  }, [refresh]);

  const toggleAll = useCallback(
    (on: boolean) => {
      changeAccess(ALL_SITES, on).then((done) => {
        setRefused(on && !done);
        return refresh();
      });
    },
    [refresh],
  );

  const remove = useCallback(
    (host: string) => {
      changeAccess(originOf(host), false).then(refresh);
    },
    [refresh],
  );

  return { ...sites, refused, toggleAll, remove };
}
