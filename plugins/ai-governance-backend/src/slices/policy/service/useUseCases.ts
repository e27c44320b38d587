import type { Page } from '../../../shared/page';
import type { AuditFacade } from '../../audit/facade';
import type { SeenUse, ShownAlert } from '../model';
import type { SeenUsesQuery, UseAlertsQuery, UseViews } from '../views';
import {
  acknowledgeAlert,
  type AcknowledgeDeps,
  type AlertOrder,
} from './acknowledgeAlert';
import { type Evidenced, withEvidence } from './evidenced';
import { repositoryPlaces, type RepositoryPlaces } from './repositoryPlaces';
import type { SnapshotReader } from './snapshotReader';
import { type UseQuery, type UseReport, reportUse } from './useReport';
import { rankRules, type RuleInTheWay } from './useRules';

/** Says whether a caller may see what was noted of a repository, on somebody's word or on more. */
export type IsVisible = (noted: {
  readonly repository: string;
  readonly trust: SeenUse['trust'];
}) => boolean;

/** Everything noted in a window, at one instant. */
export interface NotedIn<Answer, Query> {
  readonly places: RepositoryPlaces;
  readonly repositories: readonly string[];
  answer(isVisible: IsVisible, query: Query): Answer;
}

/** A report with the window that it is about. */
export type WindowedReport = UseReport & {
  readonly since: string;
  readonly until: string;
  readonly windowDays: number;
};

/** What can be asked about where AI is used. */
export interface UseUseCases {
  /** A constant number of queries, whatever the size of the fleet. */
  use(windowDays: number): Promise<NotedIn<WindowedReport, UseQuery>>;
  rulesInTheWay(
    windowDays: number,
  ): Promise<NotedIn<readonly RuleInTheWay[], { readonly owner?: string }>>;
  /** A page may hold fewer than asked for once what may not be seen is left out. */
  usedChanges(
    query: Omit<SeenUsesQuery, 'since' | 'repositories'> & {
      readonly windowDays: number;
      readonly owner?: string;
      readonly repository?: string;
    },
  ): Promise<Page<SeenUse>>;
  useAlerts(query: UseAlertsQuery): Promise<readonly Evidenced<ShownAlert>[]>;
  /** Fails with `policy.alertNotFound` or `policy.alertNotOpen`. */
  acknowledgeAlert(order: AlertOrder): Promise<Evidenced<ShownAlert>>;
  placesOf(): Promise<RepositoryPlaces>;
  /** `undefined` where it has none, and for an entity that is not known. */
  repositoryOfEntity(entityRef: string): Promise<string | undefined>;
}

/** What the use cases work with. */
export interface UseUseCaseDeps {
  readonly useViews: UseViews;
  readonly snapshots: SnapshotReader;
  readonly audit: AuditFacade;
  readonly alerting: AcknowledgeDeps;
  readonly now: () => string;
}

const DAY_MS = 86_400_000;
const MOST_ALERTS = 1_000;

/** Repositories of one team that one page of changes looks at. */
const MOST_REPOSITORIES = 900;

/** Where AI is used, without any permission asked. */
export function useUseCases(deps: UseUseCaseDeps): UseUseCases {
  const { useViews, snapshots, audit, now } = deps;
  const places = async () =>
    repositoryPlaces(await snapshots.current(), await useViews.memberships());
  const daysAgo = (until: string, days: number) =>
    new Date(Date.parse(until) - days * DAY_MS).toISOString();
  const shown = async (query: UseAlertsQuery) =>
    withEvidence(audit, (await useViews.alerts(query)).slice(0, MOST_ALERTS));
  return {
    placesOf: places,
    async repositoryOfEntity(entityRef) {
      const { entities } = await snapshots.current();
      return entities.get(entityRef)?.fact.repository;
    },
    async use(windowDays) {
      const until = now();
      const since = daysAgo(until, windowDays);
      const known = await places();
      const counts = await useViews.counts(since);
      return {
        places: known,
        repositories: repositoriesOf(counts),
        answer: (isVisible, query) => ({
          since,
          until,
          windowDays,
          ...reportUse(counts.filter(isVisible), query, {
            places: known,
            since,
            until,
          }),
        }),
      };
    },
    async rulesInTheWay(windowDays) {
      const until = now();
      const known = await places();
      const counts = await useViews.rules(daysAgo(until, windowDays));
      const middle = daysAgo(until, windowDays / 2).slice(0, 10);
      return {
        places: known,
        repositories: repositoriesOf(counts),
        answer: (isVisible, { owner }) =>
          rankRules(counts.filter(isVisible), { owner, places: known, middle }),
      };
    },
    async usedChanges({ windowDays, owner, repository, ...query }) {
      const since = daysAgo(now(), windowDays);
      const { byRepository } = await snapshots.current();
      const owned =
        owner === undefined
          ? undefined
          : [...byRepository]
              .filter(([, entities]) =>
                entities.some(({ fact }) => fact.owner === owner),
              )
              .map(([id]) => id)
              .slice(0, MOST_REPOSITORIES);
      const repositories =
        repository === undefined
          ? owned
          : [repository].filter(id => owned?.includes(id) ?? true);
      return useViews.seen({ ...query, since, repositories });
    },
    useAlerts: shown,
    async acknowledgeAlert(order) {
      await acknowledgeAlert(deps.alerting, order);
      const [alert] = await shown({ alertId: order.alertId });
      if (!alert) throw new Error('an alert that was just saved is there');
      return alert;
    },
  };
}

const repositoriesOf = (
  counts: readonly { readonly repository: string }[],
): readonly string[] => [
  ...new Set(counts.map(({ repository }) => repository)),
];
