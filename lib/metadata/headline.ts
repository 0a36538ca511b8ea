import { fold } from '@/lib/page/fold';

/** Whether a declared title is a headline on the page: letters and digits only, outlets put their name behind. */
export function isHeadline(title: string, headline: string): boolean {
  const wanted = fold(headline);
  return wanted !== '' && `${fold(title)} `.startsWith(`${wanted} `);
}
