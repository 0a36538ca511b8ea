import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a build for Chromium into `folder` with access to `origins`, and with more `permissions`, from the start, and returns that folder. No driver can
 * answer Chromium's question for a site; everything after the answer is the same.
 */
export function copyWithSites(
  build: string,
  origins: readonly string[],
  folder: string,
  permissions: readonly string[] = [],
): string {
  cpSync(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: { readonly permissions: readonly string[] } = JSON.parse(readFileSync(path, 'utf8'));
  const granted = { host_permissions: origins, permissions: [...manifest.permissions, ...permissions] };
  writeFileSync(path, JSON.stringify({ ...manifest, ...granted }));
  return folder;
}
