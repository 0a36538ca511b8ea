const DAY = 86_400_000;
/** After so many days without a backup the reader is reminded. */
const REMIND_AFTER_DAYS = 30;
/** A library of so many articles is something to lose. */
const WORTH_IT = 10;

/** The name of a backup's file: names sort by date. `now`: ms since the epoch; the reader's own day counts. */
export function backupName(now: number, isZipped: boolean): string {
  const date = new Date(now);
  const pad = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return `${day}-petik-backup.json${isZipped ? '.gz' : ''}`;
}

/** Whether the reader is to be reminded: there is something to lose, and no backup for long. `lastAt`: 0 for never. */
export function isReminderDue(articles: number, lastAt: number, now: number): boolean {
  return articles >= WORTH_IT && now - lastAt >= REMIND_AFTER_DAYS * DAY;
}
