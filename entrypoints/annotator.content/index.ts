import { defineContentScript } from 'wxt/utils/define-content-script';
import { startAnnotator } from '@/lib/annotator/start-annotator';
// Written to a file of its own, which the background inserts: the page gets no <style> element.
import '@/lib/highlight/highlight.css';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  // Pages need not be told that an extension runs.
  noScriptStartedPostMessage: true,
  main: (context) => {
    startAnnotator(context);
  },
});
