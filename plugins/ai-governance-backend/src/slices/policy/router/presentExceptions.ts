import type {
  BreakGlass,
  EntityExceptions as EntityExceptionsBody,
  PolicyWaiver,
  Waiver,
  WaiverReach,
  WaiverScope,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { ReadableReach } from '../authorize/authorizeWaiverReach';
import type {
  EntityExceptions,
  PolicyWaiverView,
} from '../service/entityExceptions';
import type { BreakGlassView, WaiverView } from '../service/exceptionView';
import { given } from './given';
import { toStrengtheningBody } from './presentStrengthening';

/** A scope in the contract's shape. */
const toScope = (scope: WaiverScope): Waiver['scope'] => ({
  ...given('entity', scope.entity),
  ...given('repository', scope.repository),
  ...given('system', scope.system),
  ...given('group', scope.group),
  ...(scope.paths ? { paths: [...scope.paths] } : {}),
  ...given('change', scope.change),
});

/** A waiver in the contract's shape. */
export const toWaiverBody = (waiver: WaiverView): Waiver => ({
  waiverId: waiver.waiverId,
  status: waiver.status,
  ...given('rule', waiver.rule),
  ...given('lowersTierTo', waiver.lowersTierTo),
  scope: toScope(waiver.scope),
  reason: waiver.reason,
  ...given('ticket', waiver.ticket),
  owner: waiver.owner,
  requestedBy: waiver.requestedBy,
  requestedAt: waiver.requestedAt,
  ...given('activeFrom', waiver.activeFrom),
  expiresAt: waiver.expiresAt,
  ...(waiver.requestedExpiresAt === waiver.expiresAt
    ? {}
    : { requestedExpiresAt: waiver.requestedExpiresAt }),
  ...(waiver.decision ? { decision: waiver.decision } : {}),
  ...(waiver.revocation ? { revocation: waiver.revocation } : {}),
  permits: waiver.permits,
  ledger: waiver.ledger,
});

/** Names that one answer holds at most. */
const NAMED = 200;

/** Where a waiver acts in the contract's shape. */
export const toReachBody = (reach: ReadableReach): WaiverReach => ({
  entityCount: reach.entityCount,
  repositoryCount: reach.repositoryCount,
  entities: reach.entities.slice(0, NAMED).map(({ ref }) => ref),
  repositories: reach.repositories.slice(0, NAMED),
  ...(reach.decisions ? { decisions: reach.decisions } : {}),
});

/** A use of break-glass in the contract's shape. */
export const toBreakGlassBody = (use: BreakGlassView): BreakGlass => ({
  breakGlassId: use.breakGlassId,
  repository: use.repository,
  headSha: use.headSha,
  ...(use.pullRequest === undefined ? {} : { pullRequest: use.pullRequest }),
  reason: use.reason,
  ...given('ticket', use.ticket),
  usedBy: use.usedBy,
  usedAt: use.usedAt,
  expiresAt: use.expiresAt,
  isActive: use.isActive,
  reviewState: use.review ? 'done' : 'open',
  ...(use.review ? { review: use.review } : {}),
  ...(use.chase
    ? { chase: { ...use.chase, owners: [...use.chase.owners] } }
    : {}),
  permits: use.permits,
  ledger: use.ledger,
});

const toPolicyWaiver = (waiver: PolicyWaiverView): PolicyWaiver => ({
  waiverId: waiver.id,
  status: waiver.status,
  ...given('rule', waiver.rule),
  ...given('lowersTierTo', waiver.lowersTierTo),
  scope: toScope(waiver),
  reason: waiver.reason,
  ...given('ticket', waiver.ticket),
  owner: waiver.owner,
  requestedBy: waiver.requester,
  approvedBy: waiver.approver,
  ...given('activeFrom', waiver.activeFrom),
  expiresAt: waiver.expiresAt,
});

/** Exceptions on an entity in the contract's shape. */
export const toEntityExceptions = (
  exceptions: EntityExceptions,
): EntityExceptionsBody => ({
  waivers: exceptions.waivers.map(toWaiverBody),
  policyWaivers: exceptions.policyWaivers.map(toPolicyWaiver),
  requests: exceptions.requests.map(toWaiverBody),
  breakGlass: exceptions.breakGlass.map(toBreakGlassBody),
  strengthenings: exceptions.strengthenings.map(toStrengtheningBody),
});
