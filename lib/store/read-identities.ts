import type { CorrectionRecord } from '@/lib/model/corrections';
import type { PetikDatabase } from './db';

/** What the reader said of people across articles. */
export function readIdentities(db: PetikDatabase): Promise<CorrectionRecord[]> {
  return db.corrections.where({ articleId: '' }).toArray();
}
