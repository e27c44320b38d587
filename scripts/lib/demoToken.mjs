// @ts-check
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataDir } from './paths.mjs';

const tokenPath = join(dataDir, 'demo-ci-token');

/**
 * The token with which the demo's CI calls the portal: made at random on the first start and kept in `.data`.
 *
 * @returns {Promise<string>}
 */
export async function ensureDemoToken() {
  const kept = await readFile(tokenPath, 'utf8').catch(() => '');
  if (kept.trim().length >= 32) return kept.trim();
  const token = randomBytes(24).toString('base64url');
  await mkdir(dataDir, { recursive: true });
  await writeFile(tokenPath, `${token}\n`, { mode: 0o600 });
  // The mode above only holds for a new file.
  await chmod(tokenPath, 0o600);
  return token;
}
