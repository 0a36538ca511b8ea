import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import { lookupAddress } from '@/lib/lookup/lookup-address';
import type { LookupPlace, LookupSubject } from '@/lib/model/lookup';
import { Icon } from '../icon';
import { pageAddress } from '../page-address';

/** The reader's places; empty where quotes cannot be looked up. */
export const LookupPlaces = createContext<readonly LookupPlace[]>([]);

interface LookupLinksProps {
  readonly subject: LookupSubject;
  /** All of them unfold, where there is little room. */
  readonly folded?: boolean;
}

/** Links that look the words up on other sites, in a new tab: the reader's first place at once, the others unfolded. */
export function LookupLinks({ subject, folded = false }: LookupLinksProps) {
  const places = useContext(LookupPlaces);
  const [opened, setOpened] = useState(false);
  const links = linksTo(places, subject);
  const [first] = links;
  if (first === undefined) return null;
  return (
    <>
      {!folded && <LookupLink {...first} label={t('lookUpIn', first.name)} />}
      <details class="lookup" onToggle={() => setOpened(true)}>
        <summary>{t(folded ? 'lookUp' : 'lookUpElsewhere')}</summary>
        {/* A list of hundreds of quotes is drawn in half the time without the links that nobody asked for. */}
        {opened && (
          <ul class="plain-list lookup-list">
            {links.slice(folded ? 0 : 1).map((link) => (
              <li key={link.name}>
                <LookupLink {...link} label={link.name} />
              </li>
            ))}
            <li>
              <a class="tool" href={pageAddress('places')} target="_blank" rel="noreferrer">
                {t('editPlaces')}
              </a>
            </li>
          </ul>
        )}
      </details>
    </>
  );
}

function linksTo(places: readonly LookupPlace[], subject: LookupSubject) {
  return places.flatMap((place) => {
    const address = lookupAddress(place, subject);
    return address === null ? [] : [{ name: place.name, address }];
  });
}

function LookupLink({ name, address, label }: { readonly name: string; readonly address: string; readonly label: string }) {
  return (
    <a class="tool" href={address} target="_blank" rel="noreferrer" title={t('lookUpInHint', name)}>
      <Icon name="open" />
      {label}
    </a>
  );
}
