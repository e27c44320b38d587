import type { Receipt } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { Knex } from 'knex';
import { createUnitOfWork } from '../../../database/unitOfWork';
import { systemAmbient } from '../../../shared/clock';
import type { AuditFacade } from '../../audit/facade';
import { databaseStores } from '../databaseStores';
import { computeDirty } from '../service/computeDirty';
import type { InsightsDeps } from '../service/deps';
import { followDirectory } from '../service/followDirectory';
import { handIn } from '../service/handIn';
import { directoryOfCompany, type SmallCompany } from './smallCompany';
import { TestSource, type TestRecord } from './uploads';

const NOW = '2026-11-23T12:00:00.000Z';
const BATCH_SIZE = 25;
/** What is told of cells without when they were computed. */
const CELL_COLUMNS = [
  'team',
  'period',
  'axis',
  'value',
  'period_kind',
  'period_from',
  'kpis',
  'heat',
  'tally',
];

type LedgerEntryDraft = Parameters<AuditFacade['stage']>[1];

/** The slice's work on a database, one step at a time. */
export interface InsightsInTests {
  readonly deps: InsightsDeps;
  /** Entries of the ledger that were committed. */
  readonly staged: readonly LedgerEntryDraft[];
  /** The clock of everything that follows. */
  at(instant: string): void;
  introduce(): Promise<void>;
  follow(): Promise<void>;
  hand(records: readonly TestRecord[]): Promise<Receipt>;
  /** Computes what is dirty once. */
  compute(): Promise<void>;
  /** Computes until nothing waits. */
  settle(): Promise<void>;
  /** All cells in one order, without the instants of computing, and what is judged from them. */
  cells(): Promise<readonly Record<string, unknown>[]>;
}

const quiet = {
  error() {},
  warn() {},
  info() {},
  debug() {},
  child: () => quiet,
};

/** The use cases on a database, with a company in the place of the catalog. */
export function insightsOn(knex: Knex, company: SmallCompany): InsightsInTests {
  let now = NOW;
  const source = new TestSource();
  const staged: LedgerEntryDraft[] = [];
  const deps: InsightsDeps = {
    ...databaseStores(knex, createUnitOfWork(knex)),
    ambient: { now: () => now, newId: systemAmbient.newId },
    logger: quiet,
    policy: {
      directory: directoryOfCompany(company),
      untilReady: async () => {},
    },
    audit: {
      stage: async (transaction, entry) => {
        transaction.afterCommit(() => staged.push(entry));
        return 'entry';
      },
    },
    sources: [source],
    config: {
      minimumPeople: 5,
      currency: 'USD',
      sources: new Map(),
      seatPrices: [],
      exchangeRates: [],
      breaks: [],
      batchSize: BATCH_SIZE,
    },
  };
  const compute = () => computeDirty(deps, new AbortController().signal);
  return {
    deps,
    staged,
    at: instant => {
      now = instant;
    },
    introduce: () =>
      deps.unitOfWork.run(transaction =>
        deps.sourceStore.introduce(transaction, [source.id], now),
      ),
    follow: () => followDirectory(deps),
    hand: records => handIn(deps, source, { kind: 'signal', records }),
    compute,
    async settle() {
      while ((await deps.work.waiting()).count > 0) await compute();
    },
    cells: async () => [
      ...(await knex('insights_cells')
        .select(CELL_COLUMNS)
        .orderBy(['team', 'period', 'axis', 'value'])),
      ...(await knex('insights_judgements')
        .select('team', 'verdict', 'drift', 'signals')
        .orderBy('team')),
    ],
  };
}

const TABLES = [
  'cells',
  'fleet',
  'judgements',
  'dirty',
  'signals',
  'records',
  'cursors',
  'dropped',
  'identities',
  'memberships',
  'ownerships',
  'sources',
];

/** A database on which nothing was ever handed in; the source of the tests is known, and the company was read. */
export async function startAgain(
  knex: Knex,
  insights: InsightsInTests,
): Promise<void> {
  for (const table of TABLES) await knex(`insights_${table}`).delete();
  await knex('insights_state').update({
    sealed_before: null,
  });
  await insights.introduce();
  await insights.follow();
}

interface SignalOf {
  readonly repository: string | null;
  readonly person: string | null;
  readonly month: string;
}

const toDirty = ({ repository, person, month }: SignalOf) => ({
  subject:
    repository === null ? `person:${person}` : `repository:${repository}`,
  month,
});

/** Throws all cells away and computes them again from what is stored. */
export async function rebuild(
  knex: Knex,
  insights: InsightsInTests,
): Promise<readonly Record<string, unknown>[]> {
  await knex('insights_cells').delete();
  await knex('insights_fleet').delete();
  await knex('insights_judgements').delete();
  const told: SignalOf[] = await knex('insights_signals').distinct(
    'repository',
    'person',
    'month',
  );
  const { deps } = insights;
  await deps.unitOfWork.run(transaction =>
    deps.dirty.mark(
      transaction,
      told.map(toDirty),
      systemAmbient.newId(),
      deps.ambient.now(),
    ),
  );
  await insights.settle();
  return insights.cells();
}
