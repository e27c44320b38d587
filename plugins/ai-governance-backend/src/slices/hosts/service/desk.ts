import type {
  ChangeSubmission,
  HostDesk,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { PolicyFacade } from '../../policy/facade';
import type { Subject } from '../model';
import { currentPublication, type CurrentDeps } from './currentPublication';
import { type ProtectionDeps, saveProtection } from './protection';
import { askToAnswer, type AnswerDeps } from './publishingReleases';

/** What a host's desk works with. */
export interface DeskDeps extends CurrentDeps, ProtectionDeps, AnswerDeps {
  readonly policy: PolicyFacade;
}

/** A change that was decided on, with what its decision rests on inside the portal. */
export interface DecidedChange {
  readonly headSha: string;
  readonly standing: string;
  /** Pseudonym of whoever opened it. */
  readonly opener?: string;
}

/** The desk of a host, for one reading of one subject. */
export function createHostDesk(
  deps: DeskDeps,
  subject: Subject,
): {
  readonly desk: HostDesk;
  /** The change that was decided on last, if one was. */
  readonly decided: () => DecidedChange | undefined;
} {
  let last: DecidedChange | undefined;
  const hostId = subject.host;
  const { policy } = deps;
  return {
    decided: () => last,
    desk: {
      async decide({ idempotencyKey: _unused, ...change }) {
        // Read before the decision, so that what changes meanwhile makes a difference afterwards.
        const rests = await restsOn(policy, change);
        const { decisionId } = await policy.decideAgain(hostId, change);
        last = { headSha: change.headSha, ...rests };
        return { decisionId };
      },
      submitScan: scan => deps.policy.submitScan(hostId, scan),
      currentDecision: commit => currentPublication(deps, commit),
      saveProtection: (repository, reading) =>
        saveProtection(deps, { host: hostId, repository, reading }),
      async decideRelease(release) {
        const { releaseId } = await policy.decideReleaseAgain(hostId, release);
        // The subject is read again until this is done, so that a kill in between costs a reading.
        await askToAnswer(deps, subject, release);
        return { releaseId };
      },
      releaseStarts: release => policy.releaseStarts(release),
      saveMerge: merge => policy.saveMerge(hostId, merge),
    },
  };
}

async function restsOn(
  policy: Pick<PolicyFacade, 'standing' | 'personIn'>,
  {
    repository,
    opener: named,
  }: Pick<ChangeSubmission, 'repository' | 'opener'>,
): Promise<Omit<DecidedChange, 'headSha'>> {
  const opener = named && (await policy.personIn(repository, named));
  const standing = await policy.standing(opener ? [opener] : []);
  return {
    standing: standing.digestOf(repository, opener),
    ...(opener ? { opener } : {}),
  };
}
