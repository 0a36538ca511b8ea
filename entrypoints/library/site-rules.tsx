import { useState } from 'preact/hooks';
import { SiteRulesPage } from '@/components/details/site-rules-page';
import { describeFailure } from '@/components/outcome-words';
import { t } from '@/lib/i18n/text';
import { sendMessage } from '@/lib/messaging/protocol';
import type { DetailField } from '@/lib/model/details';
import { db } from '@/lib/store/db';
import { readSiteRules } from '@/lib/store/read-details';
import { useLiveQuery } from './use-live-query';

const allRules = () => readSiteRules(db);

/** What was learnt of sites, with its connections. */
export function SiteRules() {
  const rules = useLiveQuery(allRules);
  const [notice, setNotice] = useState('');

  async function forget(site: string, field: DetailField) {
    const result = await sendMessage('forgetSiteRule', { site, field }).catch(() => ({ ok: false, reason: 'storage' }) as const);
    setNotice(result.ok ? t('siteRuleForgotten', site) : describeFailure(result.reason));
  }

  return <SiteRulesPage rules={rules} notice={notice} onForget={forget} />;
}
