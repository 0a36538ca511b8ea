import { defineContentScript } from 'wxt/utils/define-content-script';
import { scout } from '@/lib/annotator/scout';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  // Pages need not be told that an extension runs.
  noScriptStartedPostMessage: true,
  main: (context) => {
    scout(context.signal);
  },
});
