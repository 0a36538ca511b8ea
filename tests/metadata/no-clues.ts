import type { PageClues } from '@/lib/model/page-text';

/** A page that says nothing of its article. */
export const noClues: PageClues = {
  ...{ headline: null, windowTitle: '', language: '', canonical: '' },
  ...{ meta: [], jsonLd: [], headings: [], bylines: [], dates: [] },
};
