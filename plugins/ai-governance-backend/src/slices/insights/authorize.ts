import {
  scorecardReadPermission,
  sourcesManagePermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type {
  HealthOfData,
  HealthOfSource,
  Mapped,
  Mapping,
  Strangers,
} from './healthModel';
import type {
  AllScorecards,
  ChangeBehind,
  ListedKpi,
  ScorecardOfRepository,
  TeamScorecard,
} from './scorecardModel';
import type {
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CallerCredentials } from '../../shared/callerCredentials';
import { CodedError } from '../../shared/codedError';
import type { EntityAccess } from '../../shared/entityAccess';
import type { Page } from '../../shared/page';
import { requirePermission } from '../../shared/requirePermission';
import { maySeeChanges } from './authorize/maySeeChanges';
import type { InsightsService } from './service';
import type { ChangesQuery } from './service/changesBehind';
import type { ScorecardsQuery } from './service/scorecards';

/** What permissions are checked with. */
export interface Guards {
  readonly permissions: PermissionsService;
  readonly userInfo: UserInfoService;
  readonly access: EntityAccess;
}

/** What callers may do with scorecards; teams whose group they may not read are not there. */
export interface AuthorizedInsightsService {
  kpis(credentials: CallerCredentials): Promise<readonly ListedKpi[]>;
  scorecards(
    credentials: CallerCredentials,
    query: ScorecardsQuery,
  ): Promise<AllScorecards>;
  scorecard(
    credentials: CallerCredentials,
    query: { readonly team: string; readonly period?: string },
  ): Promise<TeamScorecard>;
  repositoryScorecard(
    credentials: CallerCredentials,
    query: { readonly repository: string; readonly period?: string },
  ): Promise<ScorecardOfRepository>;
  /** Fails with `insights.notYourTeam`. */
  changes(
    credentials: CallerCredentials,
    query: ChangesQuery,
  ): Promise<Page<ChangeBehind>>;
  health(credentials: CallerCredentials): Promise<HealthOfData>;
  runSource(
    credentials: CallerCredentials,
    source: string,
  ): Promise<HealthOfSource>;
  unmapped(credentials: CallerCredentials, limit: number): Promise<Strangers>;
  mapIdentity(
    credentials: CallerCredentials,
    identity: string,
    mapping: Mapping,
  ): Promise<Mapped>;
}

/** Checks permissions on every use case. */
export function authorizeInsightsService(
  inner: InsightsService,
  guards: Guards,
): AuthorizedInsightsService {
  const { permissions, access } = guards;
  const read = (credentials: CallerCredentials) =>
    requirePermission(permissions, credentials, scorecardReadPermission);
  const manage = (credentials: CallerCredentials) =>
    requirePermission(permissions, credentials, sourcesManagePermission);
  /** As if it had no scorecard when the caller may not read the group. */
  const visible = async (credentials: CallerCredentials, team: string) => {
    const isReadable = await access.readable(credentials, [team]);
    if (!isReadable(team)) throw hidden(team);
  };
  return {
    async kpis(credentials) {
      await read(credentials);
      return inner.kpis();
    },
    async scorecards(credentials, query) {
      await read(credentials);
      return inner.scorecards(query, teams =>
        access.readable(credentials, teams),
      );
    },
    async scorecard(credentials, query) {
      await read(credentials);
      await visible(credentials, query.team);
      return inner.scorecard(
        query,
        await maySeeChanges(guards, credentials, query.team),
      );
    },
    async repositoryScorecard(credentials, query) {
      await read(credentials);
      const team = await inner.ownerOf(query.repository);
      if (team !== undefined) await visible(credentials, team);
      return inner.repositoryScorecard(query, team);
    },
    async changes(credentials, query) {
      await read(credentials);
      await visible(credentials, query.team);
      if (!(await maySeeChanges(guards, credentials, query.team)))
        throw new CodedError(
          'insights.notYourTeam',
          `the changes behind the numbers are for members of \`${query.team}\` and for those who manage sources; ask the team`,
        );
      return inner.changes(query);
    },
    async health(credentials) {
      await manage(credentials);
      return inner.health();
    },
    async runSource(credentials, source) {
      await manage(credentials);
      return inner.runSource(source);
    },
    async unmapped(credentials, limit) {
      await manage(credentials);
      return inner.unmapped(limit);
    },
    async mapIdentity(credentials, identity, mapping) {
      await manage(credentials);
      const by = subjectOf(credentials);
      return inner.mapIdentity({ identity, by, ...mapping });
    },
  };
}

const subjectOf = ({ principal }: CallerCredentials): string =>
  principal.type === 'user' ? principal.userEntityRef : principal.subject;

const hidden = (team: string): CodedError =>
  new CodedError(
    'insights.unknownTeam',
    `\`${team}\` has no scorecard, or you may not read the group`,
  );
