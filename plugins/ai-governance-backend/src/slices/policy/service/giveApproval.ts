import { CodedError } from '../../../shared/codedError';
import type {
  AskedApproval,
  DecidedApproval,
  HeadCommit,
  StoredApproval,
} from '../model';
import { changeJudged } from './approvalLedger';
import { approvalRequestOf } from './approvalRequests';
import { whyNotSay } from './approvalPermits';
import { decideAnew, laterThan } from './decideAnew';
import type { DecisionDeps } from './decisions';
import { createPseudonymise, personIdOf } from './identity';
import { refuse } from './permits';
import { portalPerson } from './portalPeople';
import { recordDecision } from './recordDecision';
import type { Caller } from './trust';

/** What giving an approval works with. */
export type ApprovalWriteDeps = DecisionDeps;

/** What somebody says about a change. */
export interface ApprovalOrder {
  readonly caller: Caller;
  /** The decision that they look at. */
  readonly decisionId: string;
  readonly commit: HeadCommit;
  readonly state: 'approved' | 'refused';
  readonly reason: string;
}

/** Where the request stands afterwards, and whether anything changed. */
export interface ApprovalOutcome {
  readonly asked: AskedApproval;
  readonly isNew: boolean;
}

/**
 * Records what somebody says about a head commit and decides on the change anew, in one transaction; whoever comes second waits,
 * and sees what the first said. The same word again changes nothing. Fails with `policy.approvalNotAsked`,
 * `policy.approvalSuperseded` or `policy.notAnApprover`.
 */
export async function giveApproval(
  deps: ApprovalWriteDeps,
  order: ApprovalOrder,
): Promise<ApprovalOutcome> {
  const snapshot = await deps.snapshots.current();
  return deps.unitOfWork.run(async transaction => {
    const { salt } = await deps.lock.lock(transaction);
    const base = requireAsked(
      await deps.approvals.decided(transaction, order.commit),
      order.decisionId,
    );
    const hash = createPseudonymise(salt);
    const personId = personIdOf(order.caller.subject, hash);
    const earlier = await deps.approvals.approvalsOf(transaction, order.commit);
    const people = await deps.approvals.peopleById(
      transaction,
      whom(personId, { base, earlier }),
    );
    const person =
      order.caller.kind === 'user'
        ? portalPerson(personId, people, snapshot)
        : undefined;
    refuse(whyNotSay(base.request, { person }), 'your word would not count');
    const last = earlier.find(said => said.personId === personId);
    if (last?.state === order.state) return { asked: base, isNew: false };

    const now = laterThan(base.request.decidedAt, deps.ambient.now());
    const { compiled } = await deps.policies.currentIn(transaction, now);
    const draft = {
      approvalId: deps.ambient.newId(),
      ...order.commit,
      decisionId: order.decisionId,
      state: order.state,
      reason: order.reason,
      by: order.caller.subject,
      personId,
      at: now,
    };
    const decisionId = deps.ambient.newId();
    const about = base.decision.entityRefs;
    const ledgerEntryId = await deps.audit.stage(
      transaction,
      changeJudged(draft, {
        hash,
        about,
        decidedAnew: decisionId,
        pullRequest: base.request.pullRequest,
      }),
    );
    const said = { ...draft, ledgerEntryId };
    await deps.approvals.insertApproval(transaction, said);
    const approvals = [said, ...earlier];
    const context = { compiled, snapshot, people, approvals, now, decisionId };
    const anew = decideAnew({ ...base, before: base.decision }, context);
    const stored = await recordDecision(deps, transaction, anew);
    const { entityRefs } = anew.digest;
    const request = approvalRequestOf(anew) ?? {
      // Nothing is asked any more: the repository is no longer critical, for example.
      ...base.request,
      decisionId,
      decidedAt: now,
      state: order.state,
    };
    return {
      asked: { request, decision: { ...stored, entityRefs } },
      isNew: true,
    };
  });
}

/** Everybody whose groups the new decision looks at. */
const whom = (
  personId: string,
  {
    base,
    earlier,
  }: {
    readonly base: DecidedApproval;
    readonly earlier: readonly StoredApproval[];
  },
): readonly string[] => [
  ...new Set([
    personId,
    ...earlier.map(said => said.personId),
    ...base.facts.people
      .filter(({ isIdentified }) => isIdentified)
      .map(({ id }) => id),
  ]),
];

/** Fails with `policy.approvalNotAsked`. */
export function requireAsked<Asked>(
  asked: Asked | undefined,
  decisionId: string,
): Asked {
  if (asked !== undefined) return asked;
  throw new CodedError(
    'policy.approvalNotAsked',
    `the decision \`${decisionId}\` asks nobody for approval; previews and changes that need none cannot be approved, and a change that was decided on by an older release is to be checked again first`,
  );
}
