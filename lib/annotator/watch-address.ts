/** Part of the Navigation API; Firefox has it from 147 on, its types are not in all TypeScript libraries. */
interface NavigationTarget extends EventTarget {
  readonly currentEntry: unknown;
}

/** After a click a single-page site changes the address at once or when its data have come. ms. */
const AFTER_CLICK_MS = [50, 500, 2000];

/**
 * Calls `onChange` when the page goes to another address without leaving the document; fragments do not count.
 * Events only: nothing runs on a page where nothing happens. Browsers without the Navigation API are asked again for a
 * moment after clicks, as a content script cannot see `history.pushState`.
 */
export function watchAddress(onChange: () => void, signal: AbortSignal): void {
  let address = withoutFragment();
  const check = () => {
    const now = withoutFragment();
    if (signal.aborted || now === address) return;
    address = now;
    onChange();
  };
  const { navigation } = globalThis as { navigation?: NavigationTarget };
  if (navigation?.addEventListener) {
    navigation.addEventListener('navigatesuccess', check, { signal });
    // A site may show the new page before it says that it is done, or never say so.
    navigation.addEventListener('currententrychange', () => queueMicrotask(check), { signal });
    return;
  }
  addEventListener('popstate', check, { signal });
  const followUp = () => {
    for (const delay of AFTER_CLICK_MS) setTimeout(check, delay);
  };
  document.addEventListener('click', followUp, { signal, capture: true, passive: true });
}

function withoutFragment(): string {
  return location.href.split('#', 1)[0] ?? '';
}
