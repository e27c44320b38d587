import type {
  DataFinding,
  SubmittedChange,
} from '@ai-enablement/governance-core';
import { HiddenError } from '../api/failures';
import type { Repository } from '../api/Repository';
import { secretAlertSchema, secretLocationSchema } from './shapes';

/** Pages of open alerts that are looked through, newest first. */
const MOST_PAGES = 1;

/**
 * Secrets that GitHub found in the commits of a change: where, and of what kind, never the secret. `undefined` when it found none and
 * when it does not look: GitHub looks for some kinds only and later, so its silence is not said to be a clean report.
 */
export async function readSecrets(
  repository: Repository,
  shas: ReadonlySet<string>,
): Promise<SubmittedChange['data']> {
  const alerts = await repository
    .all(secretAlertSchema, '/secret-scanning/alerts', {
      state: 'open',
      sort: 'created',
      direction: 'desc',
      hide_secret: true,
      atMost: MOST_PAGES,
    })
    .catch(whenOff);
  const findings: DataFinding[] = [];
  for (const { number, secret_type = 'secret' } of alerts) {
    const locations = await repository
      .all(secretLocationSchema, '/secret-scanning/alerts/{number}/locations', {
        number,
      })
      .catch(whenOff);
    for (const { type, details } of locations)
      if (
        type === 'commit' &&
        details?.path !== undefined &&
        shas.has(details.commit_sha ?? '')
      )
        findings.push({
          rule: `github/${secret_type}`,
          class: 'credentials',
          path: details.path,
          ...(details.start_line ? { line: details.start_line } : {}),
          state: 'open',
        });
  }
  return findings.length === 0
    ? undefined
    : {
        detectors: 'GitHub secret scanning',
        classes: ['credentials'],
        findings,
        incomplete: [],
      };
}

function whenOff(error: unknown): readonly never[] {
  const isOff =
    error instanceof HiddenError ||
    (error instanceof Error && error.name === 'HostGoneError');
  if (isOff) return [];
  throw error;
}
