import '@/components/styles/correct.css';
import { mountPage } from '@/components/mount-page';
import { t } from '@/lib/i18n/text';
import { PersonCorrection } from './person';

mountPage(t('personTitle'), <PersonCorrection personId={new URLSearchParams(location.search).get('person') ?? ''} />);
