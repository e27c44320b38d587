import type { Page, PageRequest } from '../../../shared/page';
import type { ReviewTimes } from '../../../shared/reviewTimes';
import type { AuditFacade } from '../../audit/facade';
import type { PolicyVersion } from '../model';
import type { ExceptionViews, PolicyViews, ReplayViews } from '../views';
import { livingVersion, questionOf, versionNotFound } from './changeVersion';
import { type Control, listControls } from './controls';
import { type Evidenced, withEvidence } from './evidenced';
import { type PolicyView, viewPolicy } from './policyView';
import {
  type ConfiguredPolicy,
  fileWarning,
  replayWarning,
  reviewWarning,
} from './policyWarnings';
import {
  type Proposal,
  proposeVersion,
  type VersionChangeDeps,
} from './proposeVersion';
import { type Publication, publishVersion } from './publishVersion';
import type { ReadPolicy } from './policyBook';
import type { Replay } from './replay';
import { replayDecision } from './replaySample';
import { rollBack, type Rollback } from './rollBack';
import type { Caller } from './trust';
import { type CaseView, casesOf } from './versionCases';
import { inForceAt } from './versionLife';
import {
  type LivingVersion,
  type Permits,
  permitsOf,
  type Rights,
} from './versionPermits';
import { type Withdrawal, withdrawVersion } from './withdrawVersion';

/** Who asks, and what their permissions let them do. */
export interface Asking extends Rights {
  readonly caller: Caller;
}

/** A version as one caller sees it. */
export type VersionView = Evidenced<LivingVersion> & {
  readonly permits: Permits;
};

/** A version with its document and how its cases went. */
export interface VersionDetail {
  readonly version: VersionView;
  readonly document: string;
  readonly cases: readonly CaseView[];
}

/** What can be asked about the policy and its life. */
export interface VersionUseCases {
  activePolicy(): Promise<PolicyView>;
  versions(asking: Asking, request: PageRequest): Promise<Page<VersionView>>;
  /** Fails with `policy.versionNotFound`. */
  version(asking: Asking, versionId: string): Promise<VersionDetail>;
  propose(
    asking: Asking,
    order: Omit<Proposal, 'caller'>,
  ): Promise<VersionView>;
  publish(
    asking: Asking,
    order: Omit<Publication, 'caller'>,
  ): Promise<VersionView>;
  withdraw(
    asking: Asking,
    order: Omit<Withdrawal, 'caller' | 'mayPublish'>,
  ): Promise<VersionView>;
  rollBack(
    asking: Asking,
    order: Omit<Rollback, 'caller'>,
  ): Promise<VersionView>;
  controls(): Promise<readonly Control[]>;
  /** Fails with `policy.decisionNotFound`. */
  replay(decisionId: string): Promise<Replay>;
}

/** What the use cases work with. */
export interface VersionUseCaseDeps {
  readonly versionChanges: VersionChangeDeps;
  readonly policyViews: PolicyViews;
  readonly replayViews: ReplayViews;
  readonly exceptionViews: ExceptionViews;
  readonly configured: ConfiguredPolicy;
  readonly audit: AuditFacade;
  readonly reviews: ReviewTimes;
  readonly now: () => string;
}

/** The policy and its life, without any permission asked. */
export function versionUseCases(deps: VersionUseCaseDeps): VersionUseCases {
  const { versionChanges, policyViews, replayViews, now } = deps;
  const { policies, findEntities } = versionChanges;
  const seen = (asking: Asking, version: PolicyVersion) =>
    seeOne(deps, asking, version);
  return {
    async activePolicy() {
      const at = now();
      const policy = await policies.current(at);
      const divergences = await replayViews.openDivergences();
      const open = await deps.exceptionViews.unreviewed();
      const warnings = [
        fileWarning(deps.configured, policy),
        replayWarning(divergences, at),
        reviewWarning(open, deps.reviews, at),
      ].filter(warning => warning !== undefined);
      return viewPolicy(policy, warnings);
    },
    async versions(asking, request) {
      const page = await policyViews.versions(request);
      return { ...page, items: await seeAll(deps, asking, page.items) };
    },
    async version(asking, versionId) {
      const stored = await requireStored(deps, versionId);
      const read = await readStored(deps, stored);
      const { document } = read;
      const cases = await casesOf(read);
      return { version: await seen(asking, stored), document, cases };
    },
    propose: async (asking, order) =>
      seen(
        asking,
        await proposeVersion(versionChanges, { ...order, ...asking }),
      ),
    async publish(asking, order) {
      const stored = await requireStored(deps, order.versionId);
      const read = await readStored(deps, stored);
      const publication = { ...order, ...asking };
      return seen(
        asking,
        await publishVersion(versionChanges, publication, read),
      );
    },
    withdraw: async (asking, order) =>
      seen(
        asking,
        await withdrawVersion(versionChanges, { ...order, ...asking }),
      ),
    rollBack: async (asking, order) =>
      seen(asking, await rollBack(versionChanges, { ...order, ...asking })),
    async controls() {
      const { compiled } = await policies.current(now());
      return listControls(compiled.policy, findEntities);
    },
    replay: decisionId =>
      replayDecision({ views: replayViews, policies }, decisionId),
  };
}

async function requireStored(
  { policyViews }: VersionUseCaseDeps,
  versionId: string,
): Promise<PolicyVersion> {
  const stored = await policyViews.version(versionId);
  if (stored) return stored;
  throw versionNotFound(versionId);
}

async function readStored(
  { versionChanges }: VersionUseCaseDeps,
  { versionId, digest }: PolicyVersion,
): Promise<ReadPolicy> {
  const read = await versionChanges.policies.byDigest(digest);
  if (read) return read;
  throw new Error(`the version \`${versionId}\` has no document`);
}

/** Versions with where they stand and what the caller may do; a constant number of queries. */
async function seeAll(
  deps: VersionUseCaseDeps,
  asking: Asking,
  versions: readonly PolicyVersion[],
): Promise<readonly VersionView[]> {
  const now = deps.now();
  const timeline = await deps.policyViews.timeline();
  const inForce = inForceAt(timeline, now);
  const { needsSecondPerson } = deps.versionChanges;
  const about = { timeline, inForce, now };
  const question = questionOf(asking.caller, needsSecondPerson, about);
  const evidenced = await withEvidence(deps.audit, versions);
  return evidenced.map(version => {
    const living = {
      ...version,
      ...livingVersion(version, version.versionId, about),
    };
    return { ...living, permits: permitsOf(living, question, asking) };
  });
}

async function seeOne(
  deps: VersionUseCaseDeps,
  asking: Asking,
  version: PolicyVersion,
): Promise<VersionView> {
  const [only] = await seeAll(deps, asking, [version]);
  if (!only) throw new Error('one version gives one view');
  return only;
}
