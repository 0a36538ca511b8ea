import '@/components/styles/popup.css';
import { mountPage } from '@/components/mount-page';
import { t } from '@/lib/i18n/text';
import { Popup } from './popup';

mountPage(t('popupTitle'), <Popup />);
