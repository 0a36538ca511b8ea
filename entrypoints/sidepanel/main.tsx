import '@/components/styles/panel.css';
import { mountPage } from '@/components/mount-page';
import { t } from '@/lib/i18n/text';
import { QuoteSurroundings } from '../library/quote-surroundings';
import { SidePanel } from './side-panel';

mountPage(
  t('panelTitle'),
  <QuoteSurroundings>
    <SidePanel />
  </QuoteSurroundings>,
);
