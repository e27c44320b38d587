import type { HostDesk } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { PolicyFacade } from '../../policy/facade';
import { currentPublication, type CurrentDeps } from './currentPublication';
import { type ProtectionDeps, saveProtection } from './protection';

/** What a host's desk works with. */
export interface DeskDeps extends CurrentDeps, ProtectionDeps {
  readonly policy: PolicyFacade;
}

/** A change that was decided on, with what its decision rests on inside the portal. */
export interface DecidedChange {
  readonly headSha: string;
  readonly standing: string;
}

/** The desk of a host, for one reading of one subject. */
export function createHostDesk(
  deps: DeskDeps,
  hostId: string,
): {
  readonly desk: HostDesk;
  /** The change that was decided on last, if one was. */
  readonly decided: () => DecidedChange | undefined;
} {
  let last: DecidedChange | undefined;
  return {
    decided: () => last,
    desk: {
      async decide({ idempotencyKey: _unused, ...change }) {
        // Read before the decision, so that what changes meanwhile makes a difference afterwards.
        const standing = await deps.policy.standing();
        const { decisionId } = await deps.policy.decideAgain(hostId, change);
        const { repository, headSha } = change;
        last = { headSha, standing: standing.digestOf(repository) };
        return { decisionId };
      },
      submitScan: scan => deps.policy.submitScan(hostId, scan),
      currentDecision: commit => currentPublication(deps, commit),
      saveProtection: (repository, reading) =>
        saveProtection(deps, { host: hostId, repository, reading }),
    },
  };
}
