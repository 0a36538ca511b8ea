import { useId, useState } from 'preact/hooks';
import { formatDay } from '@/lib/i18n/dates';
import { t, tn } from '@/lib/i18n/text';
import type { CorrectionRecord, PersonSheet, PersonWish } from '@/lib/model/corrections';
import { Message, Waiting } from '../message';
import { CorrectionList } from './correction-list';
import { PresentForm } from './present-form';

export interface PersonPageProps {
  /** Null: the library has no such person. */
  readonly sheet: PersonSheet | null | 'loading' | 'failed';
  /** What was just done, or why it could not be; empty at first. */
  readonly notice: string;
  readonly onKeep: (wish: PersonWish) => void;
  readonly onUndo: (correctionIds: readonly string[]) => void;
}

/** The page where one person of the library is renamed, given titles, made one with another, or parted in two. */
export function PersonPage({ sheet, notice, onKeep, onUndo }: PersonPageProps) {
  return (
    <main>
      <h1>{t('personTitle')}</h1>
      {sheet === 'loading' && <Waiting text={t('stateReading')} />}
      {sheet === 'failed' && <p class="failure">{t('failureStorage')}</p>}
      {sheet === null && <Message title={t('personTitle')} text={t('personGone')} />}
      {sheet !== null && typeof sheet === 'object' && (
        <>
          <p class="corrected-quote">{sheet.person.name}</p>
          <PersonForms key={sheet.corrections.length} sheet={sheet} onKeep={onKeep} />
          <Corrected sheet={sheet} onUndo={onUndo} />
        </>
      )}
      <p class="correction-notice" role="status">
        {notice}
      </p>
    </main>
  );
}

/** What was kept in one go: how several articles present a person is one correction in each. */
function keptTogether(corrections: readonly CorrectionRecord[]): readonly (readonly CorrectionRecord[])[] {
  const groups = new Map<string, CorrectionRecord[]>();
  for (const row of corrections) {
    const key = row.change.what === 'person' ? String(row.at) : row.id;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function Corrected({ sheet, onUndo }: { readonly sheet: PersonSheet } & Pick<PersonPageProps, 'onUndo'>) {
  const groups = keptTogether(sheet.corrections);
  const groupOf = (correctionId: string) => groups.find((group) => group[0]?.id === correctionId) ?? [];
  const noteOf = (correctionId: string) => {
    const group = groupOf(correctionId);
    const article = sheet.articles.find(({ id }) => id === group[0]?.articleId);
    if (!article) return '';
    const where = group.length > 1 ? tn('articleCount', group.length) : article.title;
    return `${where} · ${formatDay(group[0]?.at ?? 0)}`;
  };
  return (
    <CorrectionList
      corrections={groups.flatMap(([first]) => first ?? [])}
      noteOf={noteOf}
      onUndo={(correctionId) => onUndo(groupOf(correctionId).map(({ id }) => id))}
    />
  );
}

function PersonForms({ sheet, onKeep }: { readonly sheet: PersonSheet; readonly onKeep: (wish: PersonWish) => void }) {
  const id = useId();
  const [renamed, setRenamed] = useState(sheet.person.name);
  const [other, setOther] = useState('');
  const [parted, setParted] = useState(sheet.person.name);
  const [articleIds, setArticleIds] = useState<readonly string[]>([]);
  const submit = (wish: PersonWish) => (event: SubmitEvent) => {
    event.preventDefault();
    onKeep(wish);
  };
  return (
    <>
      <form class="correction" name="rename" onSubmit={submit({ what: 'rename', name: renamed })}>
        <fieldset>
          <legend>{t('personRename')}</legend>
          <NameField label={t('correctOtherName')} value={renamed} onName={setRenamed} />
          <Keep label={t('personRenameKeep')} />
        </fieldset>
      </form>
      {sheet.articles.length > 0 && <PresentForm articles={sheet.articles} onKeep={onKeep} />}
      <form class="correction" name="merge" onSubmit={submit({ what: 'merge', name: other })}>
        <fieldset>
          <legend>{t('personMerge')}</legend>
          <NameField label={t('personMergeName')} value={other} onName={setOther} list={`${id}-similar`} />
          <datalist id={`${id}-similar`}>
            {sheet.similar.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Keep label={t('personMergeKeep')} />
        </fieldset>
      </form>
      {sheet.articles.length > 1 && (
        <form class="correction" name="split" onSubmit={submit({ what: 'split', name: parted, articleIds })}>
          <fieldset>
            <legend>{t('personSplit')}</legend>
            {sheet.articles.map((article) => (
              <label key={article.id} class="choice">
                <input
                  type="checkbox"
                  checked={articleIds.includes(article.id)}
                  onChange={(event) =>
                    setArticleIds(
                      event.currentTarget.checked
                        ? [...articleIds, article.id]
                        : articleIds.filter((each) => each !== article.id),
                    )
                  }
                />
                <span>
                  <span lang={article.language}>{article.title}</span>
                  <small>{formatDay(article.lastSeen)}</small>
                </span>
              </label>
            ))}
            <NameField label={t('correctOtherName')} value={parted} onName={setParted} />
            <Keep label={t('personSplitKeep')} />
          </fieldset>
        </form>
      )}
    </>
  );
}

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onName: (name: string) => void;
  /** Id of a list of names to choose from. */
  readonly list?: string;
}

function NameField({ label, value, onName, list }: NameFieldProps) {
  return (
    <label class="field">
      {label}
      <input
        type="text"
        required
        autocomplete="off"
        value={value}
        {...(list !== undefined && { list })}
        onInput={(event) => onName(event.currentTarget.value)}
      />
    </label>
  );
}

function Keep({ label }: { readonly label: string }) {
  return (
    <div class="correction-buttons">
      <button type="submit" class="button">
        {label}
      </button>
    </div>
  );
}
