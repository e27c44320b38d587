import type { DecidedChange } from '@ai-enablement/governance-core';
import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { toPage } from '../../../shared/page';
import { isSourceCaller } from '../../../shared/sourceCaller';
import type {
  NewDecision,
  NewRelease,
  ReleasePlace,
  StoredMerge,
  StoredRelease,
} from '../model';
import { lookupMarks, mergesOfHeads } from '../releaseRows';
import type { ReleaseStore } from '../store';
import type { ReleasesQuery, ReleaseViews } from '../views';
import type { FakeDecisionStore } from './FakeDecisionStore';
import { UniqueViolation } from './uniqueViolation';

/** Releases in memory; kept like the tables by their shared contract. */
export class FakeReleaseRows implements ReleaseStore, ReleaseViews {
  private readonly rows: NewRelease[] = [];
  private readonly merges: StoredMerge[] = [];

  constructor(private readonly decisions: FakeDecisionStore) {}

  async insertRelease(_transaction: unknown, release: NewRelease) {
    const { caller, idempotencyKey } = release;
    if (idempotencyKey && (await this.releaseByKey(caller, idempotencyKey))) {
      throw new UniqueViolation();
    }
    this.rows.push(release);
  }

  async insertMerge(_transaction: unknown, merge: StoredMerge) {
    if (!(await this.hasMerge(merge))) this.merges.push(merge);
  }

  async hasMerge(merge: Omit<StoredMerge, 'ledgerEntryId'>) {
    const known = this.merges
      .filter(
        ({ repository, headSha, pullRequest }) =>
          repository === merge.repository &&
          headSha === merge.headSha &&
          pullRequest === merge.pullRequest,
      )
      .flatMap(({ commits }) => commits);
    return merge.commits.every(sha => known.includes(sha));
  }

  async release(releaseId: string) {
    return this.find(row => row.releaseId === releaseId);
  }

  async releaseByKey(caller: string, idempotencyKey: string) {
    return this.find(
      row => row.caller === caller && row.idempotencyKey === idempotencyKey,
    );
  }

  async releases(query: ReleasesQuery) {
    const { repository, environment, outcome, latest, cursor, limit } = query;
    const end = cursor && writeInstantCursor(readInstantCursor(cursor));
    const newest = this.newestFirst();
    const rows = (latest ? latestAtEachPlace(newest) : newest).filter(
      row =>
        (repository === undefined || row.repository === repository) &&
        (environment === undefined || row.environment === environment) &&
        (outcome === undefined || row.answer.outcome === outcome) &&
        (!end || cursorOf(row) < end),
    );
    return toPage(rows.slice(0, limit + 1), query, {
      item: toStored,
      cursor: cursorOf,
    });
  }

  async passedHeads(place: ReleasePlace, limit: number) {
    const heads = this.passed(place).map(({ headSha }) => headSha);
    return [...new Set(heads)].slice(0, limit);
  }

  async passedRanges(
    place: ReleasePlace,
    of: { readonly isObserved: boolean; readonly limit: number },
  ) {
    return this.passed(place)
      .filter(({ caller }) => isSourceCaller(caller) === of.isObserved)
      .map(({ baseSha, headSha }) => ({ baseSha, headSha }))
      .slice(0, of.limit);
  }

  async newestRelease(of: Parameters<ReleaseViews['newestRelease']>[0]) {
    const row = this.newestFirst().find(
      each =>
        each.caller === of.caller &&
        each.repository === of.repository &&
        each.environment === of.environment &&
        each.headSha === of.headSha,
    );
    return row && toStored(row);
  }

  async decidedChanges(repository: string, marks: readonly string[]) {
    const ofRepository = this.decisions
      .all()
      .filter(row => row.repository === repository && !row.decision.isPreview);
    const merged = this.merges.filter(merge => merge.repository === repository);
    const found = marks.flatMap(mark => [
      ...latestOfEachHead(
        ofRepository.filter(row => lookupMarks(row.marks).includes(mark)),
      ),
      ...latestOfEachHead(
        ofRepository.filter(
          row =>
            row.marks &&
            merged.some(
              merge =>
                merge.headSha === row.headSha && merge.commits.includes(mark),
            ),
        ),
      ),
    ]);
    const mergesOf = mergesOfHeads(
      merged.flatMap(merge =>
        merge.commits.map(sha => ({
          head_sha: merge.headSha,
          pull_request: merge.pullRequest,
          merged_as: sha,
        })),
      ),
    );
    return [...new Set(found)].map(row => {
      const merges = mergesOf(row.headSha);
      const decided = toDecided(row);
      return merges.length > 0 ? { ...decided, merges } : decided;
    });
  }

  private passed(place: ReleasePlace): readonly NewRelease[] {
    return this.newestFirst().filter(
      row =>
        row.repository === place.repository &&
        row.environment === place.environment &&
        row.answer.outcome === 'pass' &&
        !row.isPreview,
    );
  }

  private find(isSought: (row: NewRelease) => boolean) {
    const row = this.rows.find(isSought);
    return row && toStored(row);
  }

  private newestFirst(): readonly NewRelease[] {
    return this.rows.toSorted((a, b) => (cursorOf(a) < cursorOf(b) ? 1 : -1));
  }
}

const cursorOf = ({ occurredAt, releaseId }: StoredRelease): string =>
  writeInstantCursor({ at: occurredAt, id: releaseId });

const latestAtEachPlace = (
  newestFirst: readonly NewRelease[],
): readonly NewRelease[] => {
  const counting = newestFirst.filter(({ isPreview }) => !isPreview);
  const placeOf = ({ repository, environment }: NewRelease) =>
    `${repository} ${environment}`;
  const firsts = new Map(counting.toReversed().map(row => [placeOf(row), row]));
  return counting.filter(row => firsts.get(placeOf(row)) === row);
};

const toStored = ({
  idempotencyKey: _,
  ...stored
}: NewRelease): StoredRelease => stored;

const byTime = (a: NewDecision, b: NewDecision): number =>
  `${a.occurredAt} ${a.decisionId}` < `${b.occurredAt} ${b.decisionId}`
    ? -1
    : 1;

const latestOfEachHead = (
  rows: readonly NewDecision[],
): readonly NewDecision[] => [
  ...new Map(rows.toSorted(byTime).map(row => [row.headSha, row])).values(),
];

const toDecided = (row: NewDecision): DecidedChange => ({
  decisionId: row.decisionId,
  headSha: row.headSha,
  ...(row.pullRequest === undefined ? {} : { pullRequest: row.pullRequest }),
  occurredAt: row.occurredAt,
  marks: row.marks ?? { commits: [] },
  decision: row.decision,
});
