import type { LookupPlace } from '@/lib/model/lookup';

/** Where quotes can be looked up unless the reader chooses otherwise. The first one is the button, the others its menu. */
export const DEFAULT_PLACES: readonly LookupPlace[] = [
  { name: 'Google', address: 'https://www.google.com/search?q={phrase}' },
  { name: 'Google News', address: 'https://news.google.com/search?q={phrase}' },
  { name: 'Google Fact Check Explorer', address: 'https://toolbox.google.com/factcheck/explorer/search/{words}' },
  { name: 'CekFakta.com', address: 'https://cekfakta.com/?s={words}' },
  { name: 'TurnBackHoax.ID', address: 'https://turnbackhoax.id/?s={words}' },
  { name: 'Wayback Machine', address: 'https://web.archive.org/web/*/{address}' },
  { name: 'DuckDuckGo', address: 'https://duckduckgo.com/?q={phrase}' },
];
