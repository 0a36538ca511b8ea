import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '@/lib/messaging/protocol';

/** Has the background index what it does not know yet, and gives how many articles are left. */
export function useBacklog(): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    let current = true;
    const work = async () => {
      for (let rest = 1; current && rest > 0; ) {
        rest = (await sendMessage('indexLibrary', undefined).catch(() => null)) ?? 0;
        if (current) setLeft(rest);
      }
    };
    work();
    return () => {
      current = false;
    };
  }, []);
  return left;
}
