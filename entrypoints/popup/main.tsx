import '@/components/styles/popup.css';
import { mountPage } from '@/components/mount-page';
import { t } from '@/lib/i18n/text';
import { WithLookupPlaces } from '../library/with-lookup-places';
import { Popup } from './popup';

mountPage(
  t('popupTitle'),
  <WithLookupPlaces>
    <Popup />
  </WithLookupPlaces>,
);
