import type { InsightsStores } from './service/deps';
import { describeBatchStore } from './storeContract/batches.contract';
import { describeCellStore } from './storeContract/cells.contract';
import { describeDirtyStore } from './storeContract/dirty.contract';
import { describeIngestStore } from './storeContract/ingest.contract';
import { describeJudgementStore } from './storeContract/judgements.contract';
import { describePeopleStore } from './storeContract/people.contract';
import { describeSourceStore } from './storeContract/sources.contract';
import { describeStateStore } from './storeContract/state.contract';

/** The slice's stores and views with what their behaviours are tried with; nothing is in them. */
export type StoresUnderTest = InsightsStores;

/** What every store of the slice does. */
export function describeInsightsStores(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  describeDirtyStore(name, create);
  describeSourceStore(name, create);
  describeStateStore(name, create);
  describeBatchStore(name, create);
  describePeopleStore(name, create);
  describeCellStore(name, create);
  describeJudgementStore(name, create);
  describeIngestStore(name, create);
}
