import type { Attestor } from '../../../config';
import { CodedError } from '../../../shared/codedError';
import type { Page } from '../../../shared/page';
import type { AuditFacade } from '../../audit/facade';
import type { DecisionSummary, ScanReport, StoredDecision } from '../model';
import type { CommitViews, DecisionsQuery, DecisionViews } from '../views';
import { decide, type DecisionDeps } from './decisions';
import { type Evidenced, evidenced, staged } from './evidenced';
import { type ScanDeps, submitScan } from './scans';
import type { Change } from './submission';
import { type Caller, trustOf } from './trust';

/** A question as it comes in; how far its word goes is not the caller's to say. */
export interface DecisionRequest {
  readonly caller: Caller;
  readonly change: Change;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/** A report as it comes in. */
export interface ScanRequest {
  readonly caller: Caller;
  readonly repository: string;
  readonly sha: string;
  readonly sarif: string;
}

/** A commit that was decided on. */
export interface DecidedCommit {
  readonly repository: string;
  readonly headSha: string;
}

/** What can be asked about decisions. */
export interface DecisionUseCases {
  decide(request: DecisionRequest): Promise<{
    readonly stored: Evidenced<StoredDecision>;
    readonly isNew: boolean;
  }>;
  /** Fails with `policy.decisionNotFound`. */
  decision(decisionId: string): Promise<Evidenced<StoredDecision>>;
  /**
   * The newest decision on merging a commit that rests on more than its caller's word. Fails with `policy.decisionNotFound`.
   */
  decisionAt(commit: DecidedCommit): Promise<Evidenced<StoredDecision>>;
  decisions(query: DecisionsQuery): Promise<Page<DecisionSummary>>;
  submitScan(
    request: ScanRequest,
  ): Promise<{ readonly report: ScanReport; readonly isNew: boolean }>;
}

/** What the use cases work with. */
export interface DecisionUseCaseDeps {
  readonly attestors: readonly Attestor[];
  readonly views: DecisionViews;
  readonly commits: Pick<CommitViews, 'ofCommit'>;
  readonly audit: AuditFacade;
  readonly decisions: DecisionDeps;
  readonly scans: ScanDeps;
}

/** Deciding and looking decisions up, without any permission asked. */
export function decisionUseCases(deps: DecisionUseCaseDeps): DecisionUseCases {
  const { attestors, views, commits, audit } = deps;
  return {
    async decide(request) {
      const { caller, change } = request;
      const { repository, headSha: sha } = change;
      const paths = change.files.flatMap(({ path, previousPath = path }) => [
        path,
        previousPath,
      ]);
      const trust = trustOf(caller, { repository, sha, paths }, attestors);
      const { stored, isNew } = await decide(deps.decisions, {
        ...request,
        trust,
      });
      return {
        // What was staged just now has no leaf yet: nothing is asked of the ledger.
        stored: isNew ? staged(stored) : await evidenced(audit, stored),
        isNew,
      };
    },
    async decision(decisionId) {
      const stored = await views.decision(decisionId);
      if (!stored) throw decisionNotFound(decisionId);
      return evidenced(audit, stored);
    },
    async decisionAt(commit) {
      const [newest] = await commits.ofCommit({ ...commit, limit: 1 });
      const stored = newest && (await views.decision(newest.decisionId));
      if (!stored) throw nothingDecidedAt(commit);
      return evidenced(audit, stored);
    },
    decisions: query => views.decisions(query),
    submitScan(request) {
      const trust = trustOf(request.caller, request, attestors);
      return submitScan(deps.scans, { ...request, trust });
    },
  };
}

/** The failure of looking up a decision that is not there for the caller. */
export const decisionNotFound = (decisionId: string): CodedError =>
  new CodedError(
    'policy.decisionNotFound',
    `there is no decision \`${decisionId}\``,
  );

/** The failure of looking for the decision on a commit when there is none for the caller. */
export const nothingDecidedAt = ({
  repository,
  headSha,
}: DecidedCommit): CodedError =>
  new CodedError(
    'policy.decisionNotFound',
    `there is no decision on commit \`${headSha}\` of \`${repository}\` that you may read; one comes with the check of its pull request, or of \`ai-governance check\` in CI`,
  );
