import type {
  BreakGlass,
  Waiver,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toCsv } from '../../shared/csv';

const WAIVERS = [
  'waiver',
  'status',
  'rule',
  'lowers tier to',
  'entity',
  'repository',
  'system',
  'group',
  'paths',
  'commit',
  'reason',
  'ticket',
  'owner',
  'asked for by',
  'asked for at (UTC)',
  'from (UTC)',
  'until (UTC)',
  'verdict',
  'decided by',
  'decided at (UTC)',
  'why decided so',
  'revoked by',
  'revoked at (UTC)',
  'why revoked',
  'ledger entry',
];

/** Waivers as CSV, in the order given. */
export const waiversCsv = (waivers: readonly Waiver[]): string =>
  toCsv(
    WAIVERS,
    waivers.map(({ scope, decision, revocation, ...waiver }) => [
      waiver.waiverId,
      waiver.status,
      waiver.rule,
      waiver.lowersTierTo,
      scope.entity,
      scope.repository,
      scope.system,
      scope.group,
      scope.paths?.join('\n'),
      scope.change,
      waiver.reason,
      waiver.ticket,
      waiver.owner,
      waiver.requestedBy,
      waiver.requestedAt,
      waiver.activeFrom,
      waiver.expiresAt,
      decision?.verdict,
      decision?.by,
      decision?.at,
      decision?.reason,
      revocation?.by,
      revocation?.at,
      revocation?.reason,
      waiver.ledger.entryId,
    ]),
  );

const USES = [
  'break-glass',
  'repository',
  'commit',
  'pull request',
  'reason',
  'ticket',
  'used by',
  'used at (UTC)',
  'until (UTC)',
  'in effect',
  'review',
  'verdict',
  'reviewed by',
  'reviewed at (UTC)',
  'note',
  'ledger entry',
];

/** Uses of break-glass as CSV, in the order given. */
export const breakGlassCsv = (uses: readonly BreakGlass[]): string =>
  toCsv(
    USES,
    uses.map(({ review, ...use }) => [
      use.breakGlassId,
      use.repository,
      use.headSha,
      use.pullRequest,
      use.reason,
      use.ticket,
      use.usedBy,
      use.usedAt,
      use.expiresAt,
      use.isActive,
      use.reviewState,
      review?.verdict,
      review?.by,
      review?.at,
      review?.note,
      use.ledger.entryId,
    ]),
  );
