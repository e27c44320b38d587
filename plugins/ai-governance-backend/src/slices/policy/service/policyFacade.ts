import { pathsOfAreas } from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import { toInstant } from '../../../shared/instant';
import { sourceCaller } from '../../../shared/sourceCaller';
import type { PolicyFacade } from '../facade';
import type { ChangeHistoryViews, CommitViews, SnapshotViews } from '../views';
import { askedFilesIn } from './askedFiles';
import { type AttentionDeps, policyAttention } from './attention';
import { decideAgain, type RepeatDeps } from './decideAgain';
import { contentFacade } from './contentFacade';
import { policyDirectory } from './directory';
import { historiesOf } from './changeHistories';
import { enforcementNeeds } from './enforcementNeeds';
import { requireKnownEntity } from './entityPolicy';
import type { ReleaseDeps } from './releases';
import { openReviews, type OpenReviewDeps } from './openReviews';
import { releaseFacade } from './releaseFacade';
import { resolvePeople } from './resolvePeople';
import { submitScan } from './scans';
import { readStanding, type StandingDeps } from './standing';

/** What the facade works with. */
export interface FacadeDeps extends StandingDeps, OpenReviewDeps {
  readonly decisions: RepeatDeps;
  readonly commits: CommitViews;
  readonly histories: ChangeHistoryViews;
  readonly releases: ReleaseDeps;
  readonly attending: AttentionDeps;
  readonly people: SnapshotViews;
  readonly untilReady: PolicyFacade['untilReady'];
  readonly signing: PolicyFacade['signing'];
  readonly trustIn: PolicyFacade['trustIn'];
}

/** Decisions about a commit among which one that rests on observation is looked for. */
const LOOKED_AT = 20;

/** What slices to the right may ask. */
export const policyFacade = (deps: FacadeDeps): PolicyFacade => ({
  untilReady: deps.untilReady,
  trustIn: deps.trustIn,
  content: contentFacade(deps),
  directory: policyDirectory(deps),
  signing: deps.signing,
  decideAgain: (sourceId, { trust, occurredAt, ...change }) =>
    decideAgain(deps.decisions, {
      caller: { kind: 'source', subject: sourceCaller(sourceId) },
      change,
      trust,
      occurredAt,
    }),
  async submitScan(sourceId, { occurredAt, ...scan }) {
    const caller = {
      kind: 'source',
      subject: sourceCaller(sourceId),
    } as const;
    const submission = {
      ...{ ...scan, caller, trust: 'attested' as const },
      occurredAt: occurredAt && toInstant(occurredAt),
    };
    const taken = await submitScan(deps.decisions, submission).catch(error => {
      const isUseless =
        error instanceof CodedError && error.code === 'policy.invalidScan';
      if (isUseless) return undefined;
      throw error;
    });
    return taken && { scanId: taken.report.scanId };
  },
  async decisionOn(commit) {
    const all = await deps.commits.ofCommit({ ...commit, limit: LOOKED_AT });
    const observed = all.find(({ subject }) => subject.trust === 'observed');
    return observed ?? all[0];
  },
  historiesOf: changes => historiesOf(deps, changes),
  ...releaseFacade(deps),
  openReviews: of => openReviews(deps, deps.ambient.now(), of?.owners),
  async enforcementNeeds() {
    const { compiled } = await deps.policies.current(deps.ambient.now());
    return enforcementNeeds(compiled.policy);
  },
  async assistantFilesOf(repository) {
    return (await askedFilesIn(deps, [repository])).get(repository) ?? [];
  },
  assistantFilesIn: repositories => askedFilesIn(deps, repositories),
  attention: policyAttention(deps.attending),
  async areasOf(repository) {
    const snapshot = await deps.snapshots.current();
    const { compiled } = await deps.policies.current(deps.ambient.now());
    const known = snapshot.byRepository.get(repository) ?? [];
    const entities = known.map(({ fact }) => fact);
    return {
      areas: compiled.policy.areas,
      entities,
      pathsIn: paths => pathsOfAreas(compiled, entities, paths),
    };
  },
  standing: people => readStanding(deps, people),
  async personIn(repository, person) {
    const { idOf } = await resolvePeople(deps.people, {
      people: [person],
      host: repository.split('/')[0] ?? '',
      trust: 'observed',
      snapshot: await deps.snapshots.current(),
    });
    return idOf(person);
  },
  async repositoryOf(entityRef) {
    const snapshot = await deps.snapshots.current();
    return requireKnownEntity(snapshot, entityRef).fact.repository;
  },
});
