import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_PLACES } from '@/lib/lookup/default-places';
import { addressFault, lookupAddress } from '@/lib/lookup/lookup-address';
import { readPlaces, writePlaces } from '@/lib/lookup/stored-places';

const subject = { exact: '“Jum’at panen & pesta,”', speaker: 'Rini Astuti', url: 'https://warta.example/a?page=all' };
const at = (address: string, change: Partial<typeof subject> = {}) =>
  lookupAddress({ name: 'x', address }, { ...subject, ...change });

describe('the address of a search', () => {
  it.each([
    { address: 'https://cari.example/?q={words}', gives: 'https://cari.example/?q=Jum%E2%80%99at%20panen%20%26%20pesta' },
    { address: 'https://cari.example/?q={phrase}', gives: 'https://cari.example/?q=%22Jum%E2%80%99at%20panen%20%26%20pesta%22' },
    { address: 'https://cari.example/{speaker}', gives: 'https://cari.example/Rini%20Astuti' },
    {
      address: 'https://arsip.example/?u={address}',
      gives: 'https://arsip.example/?u=https%3A%2F%2Fwarta.example%2Fa%3Fpage%3Dall',
    },
    { address: 'https://arsip.example/*/{address}', gives: 'https://arsip.example/*/https://warta.example/a?page=all' },
  ])('$address', ({ address, gives }) => {
    expect(at(address)).toBe(gives);
  });

  it('holds the first words of a long quote, without the marks of its parts', () => {
    const exact = `“${'sawah '.repeat(20)},” … “${'ladang '.repeat(20)}”`;
    const words = new URL(at('https://cari.example/?q={words}', { exact }) ?? '').searchParams.get('q') ?? '';
    expect(words.split(' ')).toHaveLength(28);
    expect(words).not.toMatch(/[“”…]/);
  });

  it('is none where the place asks for an article that is not known, or the quote has no words', () => {
    const places = { name: 'x', address: 'https://arsip.example/{address}' };
    expect(lookupAddress(places, { ...subject, url: null })).toBeNull();
    expect(at('https://cari.example/{words}', { exact: '“…”' })).toBeNull();
  });

  it.each([
    ['javascript:alert({words})', 'not-web'],
    ['data:text/html,{words}', 'not-web'],
    ['https://{words}', 'not-web'],
    ['https://cari.example@{words}.example/', 'not-web'],
    ['file:///etc/{words}', 'not-web'],
    ['cari.example/{words}', 'not-web'],
    ['https://cari.example/', 'no-blank'],
    ['http://cari.example/?q={words}', null],
    ['https://cari.example?q={words}', null],
  ])('is judged: %s', (address, fault) => {
    expect(addressFault(address)).toBe(fault);
    if (fault !== null) expect(at(address)).toBeNull();
  });
});

describe('the list of places', () => {
  beforeEach(() => fakeBrowser.reset());

  it('has no place that cannot be opened', () => {
    expect(DEFAULT_PLACES.filter(({ address }) => addressFault(address) !== null)).toEqual([]);
  });

  it('is the one that Petik brings, until the reader changes it', async () => {
    expect(await readPlaces()).toBe(DEFAULT_PLACES);
    const own = [{ name: 'Arsip', address: 'https://arsip.example/{words}' }];
    await writePlaces(own);
    expect(await readPlaces()).toEqual(own);
    await writePlaces([]);
    expect(await readPlaces()).toEqual([]);
    await writePlaces(null);
    expect(await readPlaces()).toBe(DEFAULT_PLACES);
  });

  it('leaves out what is damaged', async () => {
    const good = { name: 'Arsip', address: 'https://arsip.example/{words}' };
    await fakeBrowser.storage.local.set({
      lookupPlaces: [null, 3, { name: 'x' }, { name: 'y', address: 'javascript:{words}' }, good],
    });
    expect(await readPlaces()).toEqual([good]);
  });
});
