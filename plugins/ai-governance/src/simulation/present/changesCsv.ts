import type { SimulatedChange } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toCsv } from '../../shared/csv';

const HEADER = [
  'decision',
  'known from',
  'repository',
  'head commit',
  'pull request',
  'what would change',
  'before',
  'after',
  'rules',
  'teams',
  'tier',
  'reason',
  'decided or merged at (UTC)',
  'in the sample',
  'judged',
  'judged by',
];

/** Changes as CSV, in the order given. */
export const changesCsv = (changes: readonly SimulatedChange[]): string =>
  toCsv(
    HEADER,
    changes.map(change => [
      change.decisionId,
      change.origin,
      change.repository,
      change.headSha,
      change.pullRequest,
      change.kind,
      change.before,
      change.after,
      change.rules.join(' '),
      change.teams.join(' '),
      change.tier,
      change.reason,
      change.decidedAt,
      change.isSampled,
      change.label,
      change.labelledBy,
    ]),
  );
