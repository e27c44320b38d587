import type {
  HealthOfData,
  HealthOfSource,
  Mapped,
  Strangers,
} from './healthModel';
import type {
  AllScorecards,
  ChangeBehind,
  ListedKpi,
  ScorecardOfRepository,
  TeamScorecard,
} from './scorecardModel';
import { HEAT_MAP_KPIS, KPIS } from '@ai-enablement/governance-core';
import { CodedError } from '../../shared/codedError';
import type { Page } from '../../shared/page';
import { changesBehind, type ChangesQuery } from './service/changesBehind';
import type { InsightsDeps } from './service/deps';
import {
  mapIdentity,
  unmappedIdentities,
  type MappingOrder,
} from './service/mapIdentity';
import { ownerOf, repositoryScorecard } from './service/repositoryScorecard';
import { scorecard } from './service/scorecard';
import { scorecards, type ScorecardsQuery } from './service/scorecards';
import { dataHealth, healthOfSources } from './service/sourceHealth';

/** The use cases of scorecards; nobody's permission is asked here. */
export interface InsightsService {
  kpis(): readonly ListedKpi[];
  scorecards(
    query: ScorecardsQuery,
    isReadable: (
      teams: readonly string[],
    ) => Promise<(team: string) => boolean>,
  ): Promise<AllScorecards>;
  scorecard(
    query: { readonly team: string; readonly period?: string },
    maySeeChanges: boolean,
  ): Promise<TeamScorecard>;
  ownerOf(repository: string): Promise<string | undefined>;
  repositoryScorecard(
    query: { readonly repository: string; readonly period?: string },
    team: string | undefined,
  ): Promise<ScorecardOfRepository>;
  changes(query: ChangesQuery): Promise<Page<ChangeBehind>>;
  health(): Promise<HealthOfData>;
  /** Fails with `insights.unknownSource` or `insights.notConfigured`. */
  runSource(source: string): Promise<HealthOfSource>;
  unmapped(limit: number): Promise<Strangers>;
  mapIdentity(order: MappingOrder): Promise<Mapped>;
}

const kpiDefinitions = (): readonly ListedKpi[] =>
  KPIS.map(({ definition, isAboutChanges }) => ({
    id: definition.id,
    title: definition.title,
    definition: definition.definition,
    unit: definition.unit,
    minSample: definition.minSample,
    direction: definition.direction,
    source: definition.source,
    caveat: definition.caveat,
    isAboutChanges,
    isOnHeatMap: HEAT_MAP_KPIS.includes(definition.id),
  }));

async function runSource(
  deps: InsightsDeps,
  id: string,
): Promise<HealthOfSource> {
  const source = deps.sources.find(each => each.id === id);
  if (!source?.collect) {
    throw new CodedError(
      'insights.unknownSource',
      `there is no source \`${id}\` that collects; \`GET /insights/sources\` lists them all`,
    );
  }
  if (!deps.config.sources.has(id)) {
    throw new CodedError(
      'insights.notConfigured',
      `\`${id}\` may not collect: say its purpose and how long records are kept under \`aiGovernance.insights.sources.${id}\``,
    );
  }
  await deps.unitOfWork.run(transaction =>
    deps.sourceStore.hurry(transaction, id, deps.ambient.now()),
  );
  const sources = await healthOfSources(deps, await deps.work.dropped());
  return sources.find(each => each.id === id)!;
}

/** Use cases on the slice's stores and views. */
export const createInsightsService = (deps: InsightsDeps): InsightsService => ({
  kpis: kpiDefinitions,
  scorecards: (query, isReadable) => scorecards(deps, query, isReadable),
  scorecard: (query, maySeeChanges) => scorecard(deps, query, maySeeChanges),
  ownerOf: repository => ownerOf(deps, repository),
  repositoryScorecard: (query, team) => repositoryScorecard(deps, query, team),
  changes: query => changesBehind(deps, query),
  health: () => dataHealth(deps),
  runSource: source => runSource(deps, source),
  unmapped: limit => unmappedIdentities(deps, limit),
  mapIdentity: order => mapIdentity(deps, order),
});
