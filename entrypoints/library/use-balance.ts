import { useEffect, useState } from 'preact/hooks';
import { isEverything } from '@/components/library/view-address';
import type { Balance } from '@/lib/model/balance';
import type { Listing } from '@/lib/model/library';
import { db } from '@/lib/store/db';
import { readBalance } from '@/lib/store/library/read-balance';

/** The balance of what is listed, counted anew when that changes; null while the reader does not ask for it. */
export function useBalance(listing: Listing | 'loading' | 'failed', wanted: boolean): Balance | 'loading' | null {
  const [balance, setBalance] = useState<Balance | 'loading' | null>(null);
  const findings = typeof listing === 'object' && listing.of === 'articles' ? listing.findings : null;
  const whole = typeof listing === 'object' && isEverything(listing.view);
  useEffect(() => {
    if (!wanted || findings === null) {
      setBalance(null);
      return;
    }
    let current = true;
    setBalance((last) => last ?? 'loading');
    readBalance(db, findings.articles, whole).then(
      (result) => current && setBalance(result),
      () => current && setBalance(null),
    );
    return () => {
      current = false;
    };
  }, [findings, whole, wanted]);
  return balance;
}
