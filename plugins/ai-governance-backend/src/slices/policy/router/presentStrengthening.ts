import type {
  Strengthening,
  StrengtheningScope,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { StrengtheningView } from '../service/strengtheningView';
import { given } from './given';

const toScope = (scope: StrengtheningView['scope']): StrengtheningScope => ({
  ...given('entity', scope.entity),
  ...given('repository', scope.repository),
  ...given('system', scope.system),
  ...given('domain', scope.domain),
  ...given('group', scope.group),
  ...(scope.paths ? { paths: [...scope.paths] } : {}),
});

/** A strengthening in the contract's shape. */
export const toStrengtheningBody = (
  strengthening: StrengtheningView,
): Strengthening => ({
  strengtheningId: strengthening.strengtheningId,
  status: strengthening.status,
  scope: toScope(strengthening.scope),
  changes: strengthening.changes,
  reviews: strengthening.reviews,
  ...(strengthening.by ? { by: [...strengthening.by] } : {}),
  demand: strengthening.demand,
  reason: strengthening.reason,
  ...given('ticket', strengthening.ticket),
  ...(strengthening.origin ? { origin: strengthening.origin } : {}),
  startedBy: strengthening.startedBy,
  startedAt: strengthening.startedAt,
  expiresAt: strengthening.expiresAt,
  ...(strengthening.extension
    ? {
        firstExpiresAt: strengthening.firstExpiresAt,
        extension: strengthening.extension,
      }
    : {}),
  ...(strengthening.ending ? { ending: strengthening.ending } : {}),
  permits: strengthening.permits,
  ledger: strengthening.ledger,
});
