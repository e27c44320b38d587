import type {
  EntityMark,
  HighWaterMark,
  SnapshotContent,
  SnapshotEntity,
  SnapshotPerson,
  SnapshotState,
  StageAssignment,
  TierAssignment,
} from '../model';
import type {
  HighWaterChanges,
  SnapshotChanges,
  SnapshotStore,
} from '../store';
import type { AssignmentViews, PendingMark, SnapshotViews } from '../views';
import { FakeExceptionRows } from './FakeExceptionRows';

/** The snapshot and assignments in memory; kept like the tables by their shared contract. */
export class FakeSnapshotStore
  implements SnapshotStore, SnapshotViews, AssignmentViews
{
  private kept: SnapshotState = { instance: 'fake', salt: 'salt', version: 0 };
  private readonly entities = new Map<string, SnapshotEntity>();
  private readonly persons = new Map<string, SnapshotPerson>();
  private readonly marked = new Map<string, EntityMark>();
  private readonly pending = new Set<string>();
  private readonly highWater = new Map<string, HighWaterMark>();
  private readonly tiers: TierAssignment[] = [];
  private readonly stages: StageAssignment[] = [];

  constructor(private readonly exceptions = new FakeExceptionRows()) {}

  async lock() {
    return this.kept;
  }

  async state() {
    return this.kept;
  }

  async content(): Promise<SnapshotContent> {
    const byRef = (a: SnapshotEntity, b: SnapshotEntity) =>
      a.ref < b.ref ? -1 : 1;
    return {
      state: this.kept,
      entities: [...this.entities.values()].sort(byRef),
      tiers: lastBy(this.tiers, ({ entityRef }) => entityRef),
      stages: lastBy(this.stages, ({ groupRef }) => groupRef),
      highWater: [...this.highWater.values()],
      exceptions: this.exceptions.open(this.kept.refreshedAt ?? ''),
    };
  }

  async people() {
    return [...this.persons.values()];
  }

  async marks() {
    return [...this.entities.keys()].map(
      ref => this.marked.get(ref) ?? { ref },
    );
  }

  async saveChanges(_transaction: unknown, changes: SnapshotChanges) {
    for (const ref of changes.removedRefs) {
      this.entities.delete(ref);
      this.marked.delete(ref);
      this.pending.delete(ref);
    }
    changes.upserted.forEach(entity => this.entities.set(entity.ref, entity));
    changes.removedPersonIds.forEach(id => this.persons.delete(id));
    changes.upsertedPeople.forEach(person =>
      this.persons.set(person.personId, person),
    );
  }

  async saveState(
    _transaction: unknown,
    state: Pick<SnapshotState, 'version' | 'readStartedAt' | 'refreshedAt'>,
  ) {
    const { version, readStartedAt, refreshedAt } = state;
    this.kept = { ...this.kept, version, readStartedAt, refreshedAt };
  }

  async saveHighWater(
    _transaction: unknown,
    { saved, removed }: HighWaterChanges,
  ) {
    removed.forEach(mark => this.highWater.delete(placeOf(mark)));
    saved.forEach(mark => this.highWater.set(placeOf(mark), mark));
  }

  async saveMarks(
    _transaction: unknown,
    marks: readonly Required<EntityMark>[],
  ) {
    for (const mark of marks) {
      this.marked.set(mark.ref, mark);
      this.pending.add(mark.ref);
    }
  }

  async clearPending(_transaction: unknown, { ref, mark }: PendingMark) {
    if (this.marked.get(ref)?.mark === mark) this.pending.delete(ref);
  }

  async pendingMarks(limit: number) {
    return [...this.pending]
      .sort()
      .slice(0, limit)
      .map(ref => ({ ref, mark: this.marked.get(ref)?.mark }));
  }

  async peopleByIdentity(hashes: readonly string[]) {
    const found = new Map<string, Omit<SnapshotPerson, 'identityHashes'>>();
    for (const { personId, groups, identityHashes } of this.persons.values()) {
      identityHashes
        .filter(hash => hashes.includes(hash))
        .forEach(hash => found.set(hash, { personId, groups }));
    }
    return found;
  }

  async everybody() {
    return [...this.persons.values()];
  }

  async assignTier(_transaction: unknown, assignment: TierAssignment) {
    this.tiers.push(assignment);
  }

  async assignTiers(
    _transaction: unknown,
    assignments: readonly TierAssignment[],
  ) {
    this.tiers.push(...assignments);
  }

  async assignStage(_transaction: unknown, assignment: StageAssignment) {
    this.stages.push(assignment);
  }

  async hasAssignedTier(
    sought: Parameters<AssignmentViews['hasAssignedTier']>[0],
  ) {
    return this.tiers.some(
      tier =>
        tier.entityRef === sought.entityRef &&
        tier.tier === sought.tier &&
        tier.isCritical === sought.isCritical &&
        tier.reason === sought.reason &&
        tier.assignedBy === sought.assignedBy,
    );
  }

  async hasAssignedStage(
    sought: Parameters<AssignmentViews['hasAssignedStage']>[0],
  ) {
    return this.stages.some(
      stage =>
        stage.groupRef === sought.groupRef &&
        stage.stage === sought.stage &&
        stage.reason === sought.reason &&
        stage.assignedBy === sought.assignedBy,
    );
  }
}

const placeOf = ({ repository, path, entityRef }: HighWaterMark): string =>
  JSON.stringify([repository, path, entityRef]);

const lastBy = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] => [
  ...new Map(items.map(item => [keyOf(item), item])).values(),
];
