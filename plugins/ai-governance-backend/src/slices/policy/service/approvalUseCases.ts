import type { Page } from '../../../shared/page';
import type { AuditFacade } from '../../audit/facade';
import type { AskedApproval, HeadCommit, StoredDecision } from '../model';
import type { ApprovalsQuery, ApprovalViews } from '../views';
import type { ApprovalAsking, ApprovalReader } from './approvalPermits';
import { type ApprovalView, seeApprovals } from './approvalView';
import { type ApprovalWriteDeps, giveApproval } from './giveApproval';
import { createPseudonymise, personIdOf } from './identity';
import { portalPerson } from './portalPeople';
import type { SnapshotReader } from './snapshotReader';

const DAY_MS = 86_400_000;

/** How long a change waits before lists take it for abandoned, in days of 24 hours. */
const WAITING_DAYS = 30;

/** Which requests a caller wants. */
export interface WantedApprovals extends Omit<
  ApprovalsQuery,
  'openSince' | 'groups'
> {
  /** Only those that the caller may decide on and has said nothing about. */
  readonly isMine: boolean;
}

/** What somebody says about the change of a decision. */
export interface SaidAboutDecision {
  readonly decision: Pick<
    StoredDecision,
    'decisionId' | 'repository' | 'headSha'
  >;
  readonly state: 'approved' | 'refused';
  readonly reason: string;
}

/** What can be asked about manual approval. */
export interface ApprovalUseCases {
  /** A page may hold fewer than asked for. Fails with `shared.invalidCursor`. */
  approvals(
    asking: ApprovalAsking,
    wanted: WantedApprovals,
  ): Promise<Page<ApprovalView>>;
  /** The request of a decision's head commit; `undefined` when nobody is asked. */
  approvalOf(
    asking: ApprovalAsking,
    commit: HeadCommit,
  ): Promise<ApprovalView | undefined>;
  /** Fails with `policy.approvalNotAsked`, `policy.approvalSuperseded` or `policy.notAnApprover`. */
  giveApproval(
    asking: ApprovalAsking,
    said: SaidAboutDecision,
  ): Promise<{ readonly approval: ApprovalView; readonly isNew: boolean }>;
}

/** What the use cases work with. */
export interface ApprovalUseCaseDeps {
  readonly approvalViews: ApprovalViews;
  readonly approvalChanges: ApprovalWriteDeps;
  readonly snapshots: SnapshotReader;
  readonly audit: AuditFacade;
  readonly now: () => string;
}

/** Manual approval, without any permission asked. */
export function approvalUseCases(deps: ApprovalUseCaseDeps): ApprovalUseCases {
  const { approvalViews, approvalChanges, audit, now } = deps;
  const see = async (
    reader: ApprovalReader,
    asked: readonly AskedApproval[],
  ): Promise<readonly ApprovalView[]> => {
    const said = await approvalViews.approvalsOf(
      asked.map(({ request }) => request),
    );
    return seeApprovals(audit, asked, { reader, said });
  };
  return {
    async approvals(asking, { isMine, ...wanted }) {
      const reader = await readerOf(deps, asking);
      const page = await approvalViews.requests({
        ...wanted,
        openSince: new Date(
          Date.parse(now()) - WAITING_DAYS * DAY_MS,
        ).toISOString(),
        ...(isMine ? { groups: reader.person?.groups ?? [] } : {}),
      });
      const items = await see(reader, page.items);
      return {
        ...page,
        items: isMine ? items.filter(item => isOpenTo(reader, item)) : items,
      };
    },
    async approvalOf(asking, { repository, headSha }) {
      const commit = { repository, headSha };
      const asked = await approvalViews.asked(commit);
      if (!asked) return undefined;
      const [view] = await see(await readerOf(deps, asking), [asked]);
      return view;
    },
    async giveApproval(asking, { decision, state, reason }) {
      const { decisionId, repository, headSha } = decision;
      const { asked, isNew } = await giveApproval(approvalChanges, {
        caller: asking.caller,
        decisionId,
        commit: { repository, headSha },
        state,
        reason,
      });
      const [view] = await see(await readerOf(deps, asking), [asked]);
      if (!view) throw new Error('one request gives one view');
      return { approval: view, isNew };
    },
  };
}

const isOpenTo = (
  { person }: ApprovalReader,
  { permits, given }: ApprovalView,
): boolean =>
  permits.approve.isPermitted &&
  !given.some(({ personId }) => personId === person?.id);

/** The caller as facts know people; a machine is nobody. */
async function readerOf(
  { approvalViews, snapshots }: ApprovalUseCaseDeps,
  asking: ApprovalAsking,
): Promise<ApprovalReader> {
  if (asking.caller.kind !== 'user') return asking;
  const snapshot = await snapshots.current();
  const hash = createPseudonymise(snapshot.state.salt);
  const personId = personIdOf(asking.caller.subject, hash);
  const known = await approvalViews.peopleById([personId]);
  return { ...asking, person: portalPerson(personId, known, snapshot) };
}
