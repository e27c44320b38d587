import type * as api from '../api';
import type { operations } from '../contract/types';

import type { CallOptions, Page } from './GovernanceClient';

type Query<Operation extends keyof operations> = NonNullable<
  operations[Operation]['parameters']['query']
>;

/** Records on their way to a source. */
export interface RecordsToIngest {
  readonly source: string;
  readonly query?: Query<'ingestRecords'>;
  /** One JSON object a line. */
  readonly body: string | Uint8Array;
  /** Whether the body is compressed. */
  readonly isGzip?: boolean;
}

/** Operations on scorecards, and on where their observations come from. */
export interface InsightsOperations {
  listKpis(options?: CallOptions): Promise<readonly api.KpiDefinition[]>;
  /** Fails with `insights.unknownPeriod` or `insights.openPeriod`. */
  getScorecards(
    query?: Query<'getScorecards'>,
    options?: CallOptions,
  ): Promise<api.Scorecards>;
  /** Fails with `insights.unknownTeam`, `insights.unknownPeriod` or `insights.openPeriod`. */
  getScorecard(
    query: Query<'getScorecard'>,
    options?: CallOptions,
  ): Promise<api.Scorecard>;
  getRepositoryScorecard(
    query: Query<'getRepositoryScorecard'>,
    options?: CallOptions,
  ): Promise<api.RepositoryScorecard>;
  /** Fails with `insights.notYourTeam` when the caller is not of the team. */
  listScorecardChanges(
    query: Query<'listScorecardChanges'>,
    options?: CallOptions,
  ): Promise<Page<api.ScorecardChange>>;
  listSources(options?: CallOptions): Promise<api.DataHealth>;
  runSource(source: string, options?: CallOptions): Promise<api.SourceHealth>;
  listUnmappedIdentities(
    query?: Query<'listUnmappedIdentities'>,
    options?: CallOptions,
  ): Promise<api.UnmappedIdentities>;
  mapIdentity(
    identity: string,
    mapping: api.IdentityMapping,
    options?: CallOptions,
  ): Promise<api.MappedIdentity>;
  /** Fails with the codes that the contract names for it. */
  ingestRecords(
    records: RecordsToIngest,
    options?: CallOptions,
  ): Promise<api.IngestReceipt>;
  /** Fails with `insights.unknownBatch`. */
  getBatch(batch: string, options?: CallOptions): Promise<api.IngestBatch>;
}
