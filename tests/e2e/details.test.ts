/** Who wrote an article and when: shown with its place, corrected once, and right on the site's next article. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '@/tests/browser/axe-faults';
import { BROWSERS } from '@/tests/browser/launch';
import { awaitList } from '@/tests/browser/listed-quotes';
import { settledPaint } from '@/tests/browser/painted';
import type { PetikBrowser } from '@/tests/browser/petik-browser';
import { type Site, serveSite } from '@/tests/browser/serve';
import { openSession, type Session } from '@/tests/browser/session';
import { tabSurface } from '@/tests/browser/tab-surface';
import { storedQuotes } from '@/tests/browser/stored-quotes';
import { waitFor } from '@/tests/browser/wait-for';
import { FIXTURES_ROOT } from '@/tests/fixtures/read-fixtures';

/** A site whose own data name the desk; the line below the headline names who wrote it. */
function article(number: number, author: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: `Jembatan ke-${number} di Kali Wuni selesai lebih cepat dari rencana`,
    author: { '@type': 'Person', name: 'Meja Daerah' },
    datePublished: `2026-09-0${number}T08:00:00+07:00`,
  };
  return `<!doctype html><html lang="id"><head><title>${data.headline}</title>
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><article><h1>${data.headline}</h1><p class="byline">Oleh <a rel="author" href="/penulis">${author}</a></p>
<p>Jembatan ke-${number} yang menghubungkan dua sisi Kali Wuni rampung pekan ini, sebulan lebih awal dari jadwal yang disusun.</p>
<p>"Warga sudah bisa melintas sejak pagi tadi," kata Bupati Wuni Sari Melati di lokasi peresmian jembatan nomor ${number} itu.</p>
<p>Pembangunan jembatan memakan waktu sebelas bulan dan melibatkan lebih dari seratus pekerja dari desa-desa di sekitarnya.</p>
<p>Pemerintah daerah berencana membangun dua jembatan lain di hulu sungai pada tahun depan, setelah musim hujan berakhir.</p>
</article></body></html>`;
}

const CHOSEN = 'Rina Astuti';

describe.each(BROWSERS)("an article's details in %s", (name) => {
  let session: Session;
  let site: Site;
  let browser: PetikBrowser;

  beforeAll(async () => {
    session = openSession(name);
    const pages = [1, 2].map(
      (number) => [`/daerah/${number}`, article(number, number === 1 ? CHOSEN : 'Damar Wisaksana')] as const,
    );
    site = await serveSite(FIXTURES_ROOT, new Map(pages));
    browser = await session.start(true);
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });

  /** Opens an article and the popup's list beside it, with the details unfolded. */
  async function detailsOf(number: number): Promise<Page> {
    const page = await browser.openPage(site.url(`/daerah/${number}`));
    await settledPaint(page);
    const list = await browser.openExtensionPage('popup.html');
    await awaitList(tabSurface(list));
    await list.evaluate(() => document.querySelector<HTMLElement>('.details-fold > summary')?.click());
    return list;
  }
  const shown = (list: Page) => list.evaluate(() => document.querySelector('.details dl')?.textContent ?? '');

  it('are shown with the place where they were read', async () => {
    const list = await detailsOf(1);
    expect(await shown(list)).toContain('Meja Daerah');
    expect(await axeFaults(name, list)).toEqual([]);
    await list.close();
  });

  it('are corrected to what another place of the page says', async () => {
    const [first] = (await storedQuotes(browser)).articles;
    const form = await browser.openExtensionPage(`correct.html?article=${first?.id}`);
    await waitFor('the form', () => form.evaluate(() => !!document.querySelector('form')), Boolean);
    expect(await axeFaults(name, form)).toEqual([]);
    await form.evaluate((words) => {
      const labels = [...document.querySelectorAll('fieldset:first-of-type label.choice')];
      labels
        .find((label) => label.textContent?.includes(words))
        ?.querySelector('input')
        ?.click();
    }, CHOSEN);
    await form.evaluate(() => document.querySelector<HTMLElement>('form [type=submit]')?.click());
    const listed = () => form.evaluate(() => document.querySelectorAll('.corrections li').length);
    await waitFor('the correction to be listed', listed, (count) => count === 1);
    await form.close();
  });

  it('are right on the next article of the site', async () => {
    const list = await detailsOf(2);
    const words = await waitFor(
      'the author',
      () => shown(list),
      (text) => text.includes('Damar Wisaksana'),
    );
    expect(words).not.toContain('Meja Daerah');
    await list.close();
  });

  it('are as the page says them once the rule is forgotten', async () => {
    const rules = await browser.openExtensionPage('library.html?site-rules=');
    await waitFor(
      'the rule',
      () => rules.evaluate(() => document.querySelectorAll('.site-rules li').length),
      (count) => count === 1,
    );
    expect(await axeFaults(name, rules)).toEqual([]);
    await rules.evaluate(() => document.querySelector<HTMLElement>('.site-rules button')?.click());
    await waitFor(
      'the list to be empty',
      () => rules.evaluate(() => document.querySelectorAll('.site-rules li').length),
      (count) => count === 0,
    );
    await rules.close();
    const { articles } = await storedQuotes(browser);
    expect(articles.flatMap(({ authors }) => authors).sort()).toEqual(['Meja Daerah', CHOSEN]);
    expect(await browser.takeExceptions()).toEqual([]);
  });
});
