import { useState } from 'preact/hooks';
import { formatDay } from '@/lib/i18n/dates';
import { t } from '@/lib/i18n/text';
import type { PersonArticle, PersonWish } from '@/lib/model/corrections';
import { typedTitles } from './typed-titles';

interface PresentFormProps {
  /** Not empty. */
  readonly articles: readonly PersonArticle[];
  readonly onKeep: (wish: PersonWish) => void;
}

/** How one article, or all that name the person, present them: their titles, and whether they are an official. */
export function PresentForm({ articles, onKeep }: PresentFormProps) {
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  const [ticked, setTicked] = useState<boolean | null>(null);
  const meant = chosen === '' ? articles : articles.filter(({ id }) => id === chosen);
  const given = commonTitles(meant);
  const titles = typed ?? given ?? '';
  const official = ticked ?? meant.every((article) => article.official);

  function keep(event: SubmitEvent) {
    event.preventDefault();
    const lines = typedTitles(titles);
    // Where they differ and nothing is said of them, each article stays right about its own.
    const isSilent = given === null && lines.length === 0;
    onKeep({ what: 'present', official, titles: isSilent ? null : lines, articleIds: meant.map(({ id }) => id) });
  }

  return (
    <form class="correction" name="present" onSubmit={keep}>
      <fieldset>
        <legend>{t('personPresent')}</legend>
        {articles.length > 1 && (
          <label class="field">
            {t('personPresentWhere')}
            <select
              value={chosen}
              onChange={(event) => {
                setChosen(event.currentTarget.value);
                setTyped(null);
                setTicked(null);
              }}
            >
              <option value="">{t('personPresentAll')}</option>
              {articles.map(({ id, title, language, lastSeen }) => (
                <option key={id} value={id} lang={language}>
                  {`${title} · ${formatDay(lastSeen)}`}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="field">
          {t('correctTitles')}
          <textarea
            rows={2}
            dir="auto"
            lang={meant[0]?.language}
            value={titles}
            placeholder={given === null ? t('personPresentOwn') : ''}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <label class="choice">
          <input type="checkbox" checked={official} onChange={(event) => setTicked(event.currentTarget.checked)} />
          <span>{t('correctOfficial')}</span>
        </label>
        <div class="correction-buttons">
          <button type="submit" class="button">
            {t('personPresentKeep')}
          </button>
        </div>
      </fieldset>
    </form>
  );
}

/** The titles that all of them give, one per line; null where they differ. */
function commonTitles(articles: readonly PersonArticle[]): string | null {
  const [first, ...others] = articles.map(({ titles }) => titles.join('\n'));
  return others.every((each) => each === first) ? (first ?? '') : null;
}
