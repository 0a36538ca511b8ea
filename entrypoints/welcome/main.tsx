import '@/components/styles/welcome.css';
import { mountPage } from '@/components/mount-page';
import { t } from '@/lib/i18n/text';
import { Welcome } from './welcome';

mountPage(t('welcomeTitle'), <Welcome />);
