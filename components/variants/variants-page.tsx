import { t, tn } from '@/lib/i18n/text';
import type { VariantGroup, VariantSource } from '@/lib/model/variants';
import { InnerPage } from '../inner-page';
import { LookupLinks } from '../lookup/lookup-links';
import { Message, Waiting } from '../message';
import { ReportLine } from '../report-line';
import { SpeakerHeading } from '../speaker-heading';
import { VariantItem } from './variant-item';

export interface VariantsPageProps {
  /** Null: the quote is not in the library. */
  readonly group: VariantGroup | 'loading' | 'failed' | null;
  /** A failure to tell; empty when there is none. */
  readonly notice: string;
  /** Opens the article of a quote in a tab, at the quote. */
  readonly onOpenQuote: (quoteId: string) => void;
  readonly onRetry: () => void;
}

/** All reports of one statement, by source. */
export function VariantsPage({ group, notice, onOpenQuote, onRetry }: VariantsPageProps) {
  return (
    <InnerPage heading={t('variantsHeading')} lead={t('variantsLead')}>
      <p class={notice ? 'notice' : ''} role="status">
        {notice}
      </p>
      {group === 'loading' && <Waiting text={t('loading')} />}
      {group === 'failed' && (
        <Message title={t('databaseErrorTitle')} text={t('databaseError')}>
          <button type="button" class="button" onClick={onRetry}>
            {t('tryAgain')}
          </button>
        </Message>
      )}
      {group === null && <Message title={t('quoteGoneTitle')} text={t('quoteGone')} />}
      {typeof group === 'object' && group !== null && <Group group={group} onOpenQuote={onOpenQuote} />}
    </InnerPage>
  );
}

interface GroupProps {
  readonly group: VariantGroup;
  readonly onOpenQuote: (quoteId: string) => void;
}

function Group({ group, onOpenQuote }: GroupProps) {
  const { quote, article, sources, articleCount } = group;
  return (
    <>
      <section class={`at-hand quote quote-${quote.kind}`} aria-labelledby="at-hand">
        <h2 id="at-hand" class="hint">
          {t('variantsAtHand')}
        </h2>
        <SpeakerHeading speaker={quote.speaker} level={3} language={article.language} />
        <button
          type="button"
          class="quote-text"
          lang={article.language}
          dir="auto"
          title={t('toStoredQuote')}
          onClick={() => onOpenQuote(quote.id)}
        >
          {quote.exact}
        </button>
        <ReportLine article={article} />
        <div class="quote-about">
          <LookupLinks subject={{ exact: quote.exact, speaker: quote.speaker?.name ?? null, url: article.url }} />
        </div>
      </section>
      {articleCount === 1 ? (
        <Message title={t('variantsNoneTitle')} text={t('variantsNone')} />
      ) : (
        <section aria-labelledby="others">
          <h2 id="others" class="section-heading">
            {t('variantsOthers')}
          </h2>
          <p class="library-count" role="status">
            {t('variantsCounts', tn('articleCount', articleCount), tn('sourceCount', sources.length))}
          </p>
          <ol class="plain-list">
            {sources.map((source) => (
              <Source key={source.variants[0]?.quote.id} source={source} group={group} onOpenQuote={onOpenQuote} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** One source: its first report, and its copies folded. The quote at hand stands above already. */
function Source({ source, group, onOpenQuote }: GroupProps & { readonly source: VariantSource }) {
  const others = source.variants.filter(({ quote }) => quote.id !== group.quote.id);
  const [first, ...copies] = others;
  if (first === undefined) return null;
  const isNamed = source.articleCount > 1;
  const level = isNamed ? 4 : 3;
  return (
    <li class="source">
      {isNamed && (
        <>
          <h3 class="source-name">{source.agency === null ? t('sourceCopies') : t('sourceAgency', source.agency)}</h3>
          <p class="hint">{tn('sourceAsOne', source.articleCount)}</p>
        </>
      )}
      <VariantItem variant={first} group={group} level={level} onOpenQuote={onOpenQuote} />
      {copies.length > 0 && (
        <details class="copies">
          <summary>{tn('furtherCopies', copies.length)}</summary>
          {copies.map((variant) => (
            <VariantItem key={variant.quote.id} variant={variant} group={group} level={level} onOpenQuote={onOpenQuote} />
          ))}
        </details>
      )}
    </li>
  );
}
