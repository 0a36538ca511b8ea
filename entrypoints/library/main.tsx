import '@/components/styles/library.css';
import { mountPage } from '@/components/mount-page';
import { t } from '@/lib/i18n/text';
import { Library } from './library';

mountPage(t('libraryTitle'), <Library />);
