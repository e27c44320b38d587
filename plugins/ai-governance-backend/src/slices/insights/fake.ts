import { createFakeUnitOfWork } from '../../database/unitOfWork';
import { FakeBatchRows } from './fake/FakeBatchRows';
import { FakeCellRows } from './fake/FakeCellRows';
import { FakeDirtyRows } from './fake/FakeDirtyRows';
import { FakeIngestRows } from './fake/FakeIngestRows';
import { FakeJudgementRows } from './fake/FakeJudgementRows';
import { FakePeopleRows } from './fake/FakePeopleRows';
import { FakeSignalViews } from './fake/FakeSignalViews';
import { FakeSourceRows } from './fake/FakeSourceRows';
import { FakeStateRow } from './fake/FakeStateRow';
import type { InsightsStores } from './service/deps';

/** All that the slice stores and what is read of it, in memory; kept like the tables by their shared contract. Nothing is undone. */
export function fakeInsightsStores(): InsightsStores {
  const dirty = new FakeDirtyRows();
  const sources = new FakeSourceRows();
  const people = new FakePeopleRows();
  const state = new FakeStateRow();
  const batches = new FakeBatchRows();
  const cells = new FakeCellRows();
  const judgements = new FakeJudgementRows();
  const ingest = new FakeIngestRows(sources, people);
  return {
    unitOfWork: createFakeUnitOfWork(),
    ingest,
    dirty,
    cells,
    judgements,
    sourceStore: sources.store,
    people,
    state,
    batches,
    signalViews: new FakeSignalViews(ingest),
    work: {
      ...sources.views,
      dirty: (...asked) => dirty.dirty(...asked),
      dirtyOf: team => dirty.dirtyOf(team),
      waiting: () => dirty.waiting(),
      state: () => state.state(),
      isOlder: (...asked) => ingest.isOlder(...asked),
    },
    peopleViews: people,
    cellViews: cells,
    judgementViews: judgements,
    batchViews: batches,
  };
}
