import type { LoggerService } from '@backstage/backend-plugin-api';
import { CodedError } from '../../../shared/codedError';
import { holdsBreakGlass, type StoredBreakGlass } from '../model';
import { breakGlassUsed } from './exceptionLedger';
import { whyNotAsk } from './exceptionPermits';
import {
  type ExceptionsInHand,
  type ExceptionWriteDeps,
  inExceptions,
} from './inExceptions';
import { refuse } from './permits';
import type { Caller } from './trust';

/** What using break-glass works with. */
export interface BreakGlassUseDeps extends ExceptionWriteDeps {
  readonly logger: LoggerService;
}

/** A use of break-glass. */
export interface BreakGlassOrder {
  readonly caller: Caller;
  readonly repository: string;
  readonly headSha: string;
  readonly pullRequest?: number;
  readonly reason: string;
  readonly ticket?: string;
  /** Entities of the repository. */
  readonly about: readonly string[];
}

const HOUR_MS = 3_600_000;

/**
 * Lets one commit pass at once, for as long as the policy in force says. Fails with `policy.secondPersonRequired` for a machine
 * and `policy.breakGlassActive` when the commit passes already.
 */
export function useBreakGlass(
  deps: BreakGlassUseDeps,
  { caller, about, ...use }: BreakGlassOrder,
): Promise<StoredBreakGlass> {
  refuse(whyNotAsk(caller), 'break-glass was not used');
  return inExceptions(deps, async inHand => {
    const { transaction, now, hash } = inHand;
    await requireNoneActive(deps, use, inHand);
    const { compiled } = await deps.policies.currentIn(transaction, now);
    const { breakGlassHours } = compiled.policy.defaults.exceptions;
    const used = {
      breakGlassId: deps.ambient.newId(),
      ...use,
      usedBy: caller.subject,
      usedAt: now,
      expiresAt: new Date(
        Date.parse(now) + breakGlassHours * HOUR_MS,
      ).toISOString(),
    };
    const entry = { actor: caller.subject, hash, about };
    const ledgerEntryId = await deps.audit.stage(
      transaction,
      breakGlassUsed(used, entry),
    );
    const stored = { ...used, ledgerEntryId };
    await deps.exceptions.insertBreakGlass(transaction, stored);
    transaction.afterCommit(() => tellOperator(deps.logger, stored));
    return stored;
  });
}

async function requireNoneActive(
  { exceptions }: BreakGlassUseDeps,
  commit: Pick<StoredBreakGlass, 'repository' | 'headSha'>,
  { transaction, now }: ExceptionsInHand,
): Promise<void> {
  const uses = await exceptions.breakGlassOf(transaction, commit);
  const active = uses.find(use => holdsBreakGlass(use, now));
  if (!active) return;
  throw new CodedError(
    'policy.breakGlassActive',
    `the use \`${active.breakGlassId}\` lets this commit pass until \`${active.expiresAt}\` already; ask for the decision again`,
  );
}

/** Says so loudly, and says nothing that a person wrote. */
function tellOperator(
  logger: LoggerService,
  { breakGlassId, repository, headSha, expiresAt }: StoredBreakGlass,
): void {
  logger.warn(
    `break-glass was used: the commit ${headSha} of ${repository} passes until ${expiresAt}; the use ${breakGlassId} waits for a review`,
  );
}
