import { formatNumber, formatShare } from '@/lib/i18n/numbers';
import { t, type TextKey } from '@/lib/i18n/text';
import type { QuoteKind } from '@/lib/model/analysis';
import type { Amount, Balance } from '@/lib/model/balance';
import type { SpeakerGroup } from '@/lib/model/index-records';
import { openAddress } from './view-address';

/** Speakers listed by name; the others are summed up. */
const MOST_SPEAKERS = 12;

const GROUPS: Readonly<Record<SpeakerGroup, TextKey>> = {
  official: 'groupOfficial',
  person: 'groupPerson',
  institution: 'groupInstitution',
  unnamed: 'groupUnnamed',
  'not-stated': 'speakerNotStated',
};
const KINDS: Readonly<Record<QuoteKind, TextKey>> = { direct: 'kindDirect', mixed: 'kindMixed', indirect: 'kindIndirect' };

interface BalanceTableProps {
  readonly balance: Balance;
  readonly caption: string;
}

/** Who is quoted how often and at what length: a table whose rows are bars. */
export function BalanceTable({ balance, caption }: BalanceTableProps) {
  const named = balance.speakers.slice(0, MOST_SPEAKERS);
  const others = balance.speakers.slice(MOST_SPEAKERS);
  const row = { total: balance.words };
  return (
    <table class="balance">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('balanceWho')}</th>
          <th scope="col">{t('balanceQuotes')}</th>
          <th scope="col">{t('balanceWords')}</th>
          <th scope="col">{t('balanceShare')}</th>
        </tr>
      </thead>
      <tbody>
        <Section title={t('balanceBySource')} />
        {balance.groups.map((each) => (
          <Row key={each.group} {...row} amount={each} name={t(GROUPS[each.group])} look={each.group} />
        ))}
      </tbody>
      <tbody>
        <Section title={t('balanceByKind')} />
        {balance.kinds.map((each) => (
          <Row key={each.kind} {...row} amount={each} name={t(KINDS[each.kind])} look={each.kind} />
        ))}
      </tbody>
      <tbody>
        <Section title={t('balanceBySpeaker')} />
        {named.map((each) => (
          <Row
            key={each.personId ?? `${each.group} ${each.name}`}
            {...row}
            amount={each}
            name={each.name || t('speakerNotStated')}
            look={each.group}
            href={each.personId === null ? undefined : openAddress('people', each.personId)}
          />
        ))}
        {others.length > 0 && (
          <Row {...row} amount={sumOf(others)} name={t('balanceOthers', formatNumber(others.length))} look="rest" />
        )}
      </tbody>
    </table>
  );
}

function Section({ title }: { readonly title: string }) {
  return (
    <tr class="balance-section">
      <th scope="rowgroup" colSpan={4}>
        {title}
      </th>
    </tr>
  );
}

interface RowProps {
  readonly name: string;
  readonly amount: Amount;
  /** Words of the whole. */
  readonly total: number;
  readonly look: string;
  readonly href?: string | undefined;
}

function Row({ name, amount, total, look, href }: RowProps) {
  const share = total === 0 ? 0 : amount.words / total;
  return (
    <tr>
      <th scope="row" dir="auto">
        {href === undefined ? name : <a href={href}>{name}</a>}
      </th>
      <td>{formatNumber(amount.quotes)}</td>
      <td>{formatNumber(amount.words)}</td>
      <td class="balance-share">
        <span
          class={`balance-bar look-${look}`}
          aria-hidden="true"
          style={{ inlineSize: `calc((100% - 4em) * ${share.toFixed(4)})` }}
        />
        <span>{formatShare(share)}</span>
      </td>
    </tr>
  );
}

function sumOf(amounts: readonly Amount[]): Amount {
  return {
    quotes: amounts.reduce((sum, each) => sum + each.quotes, 0),
    words: amounts.reduce((sum, each) => sum + each.words, 0),
  };
}
