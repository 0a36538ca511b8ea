/** Pages whose article stands, in part or whole, in shadow roots and frames. */
import { newsPage, QUOTE, RICE, ROAD, said } from './news-pages';

const DAM = said('Bendungan itu kuat');

/** A page with text inside of other trees. */
export interface InnerPage {
  readonly name: string;
  readonly html: string;
  /** The direct quotes in the order of the page. */
  readonly quotes: readonly string[];
}

const shadow = (inside: string, mode = 'open'): string => `<template shadowrootmode="${mode}">${inside}</template>`;
const TITLE = 'Padi Ditanam Lagi di Lembah Aruna';
const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export const INNER_PAGES: readonly InnerPage[] = [
  {
    name: 'an open shadow root with slots',
    html: newsPage(TITLE, `<news-body>${shadow(`<div><slot></slot><p>${DAM}</p></div>`)}${RICE}</news-body>`),
    quotes: [QUOTE.rice, QUOTE.dam],
  },
  {
    name: 'open shadow roots within one another',
    html: newsPage(
      TITLE,
      `<news-body>${shadow(`<text-block>${shadow(`<section>${RICE}<p>${DAM}</p></section>`)}</text-block>`)}</news-body>`,
    ),
    quotes: [QUOTE.rice, QUOTE.dam],
  },
  {
    name: 'a frame of the same origin',
    html: newsPage(
      TITLE,
      `<p>Selengkapnya di bawah ini.</p><iframe srcdoc="${escaped(`<html lang="id"><body>${RICE}${ROAD}</body></html>`)}" width="640" height="480"></iframe>`,
    ),
    quotes: [QUOTE.rice, QUOTE.road],
  },
  {
    name: 'a frame beside text of the page',
    html: newsPage(
      TITLE,
      `${RICE}<iframe srcdoc="${escaped(`<html lang="id"><body>${ROAD}</body></html>`)}" width="640" height="300"></iframe>`,
    ),
    quotes: [QUOTE.rice, QUOTE.road],
  },
];

/** A page whose frame gets the rest of the article after it was read. */
export const LATE_FRAME = {
  html: newsPage(TITLE, `${RICE}<iframe srcdoc="<html lang=id><body>" width="640" height="300"></iframe>`),
  /** Brings the frame its document. */
  act: `new Promise((resolve) => {
    const frame = document.querySelector('iframe');
    frame.addEventListener('load', () => resolve(), { once: true });
    frame.srcdoc = ${JSON.stringify(`<html lang="id"><body>${ROAD}</body></html>`)};
  })`,
  quotes: [QUOTE.rice, QUOTE.road],
} as const;
