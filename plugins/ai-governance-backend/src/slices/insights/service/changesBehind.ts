import type { SegmentAxis } from '@ai-enablement/governance-core';
import type { ChangeBehind } from '../scorecardModel';
import {
  EXPOSURE_DAYS,
  inWindow,
  segmentsOf,
  type ObservedChange,
  type Period,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import type { Page } from '../../../shared/page';
import { observeTeam } from './observeTeam';
import { requirePeriod } from './periods';
import { readIdentities } from './readDirectory';
import type { ReadDeps } from './scorecards';

/** It looks at all merged changes; what is shown of it is shown of them. */
const KPI_OF_ALL_CHANGES = 'defectDensity';
const MONTH_LENGTH = 7;
const MS_PER_HOUR = 3_600_000;
const EXPOSURE_MS = EXPOSURE_DAYS * 86_400_000;

/** Which changes of a team are asked for. */
export interface ChangesQuery {
  readonly team: string;
  readonly period?: string;
  readonly axis?: SegmentAxis;
  readonly value?: string;
  readonly only?: 'defects';
  readonly sort?: 'newest' | 'slowest' | 'largest';
  readonly limit: number;
  /** How many came before. */
  readonly cursor?: string;
}

const iso = (at: number) => new Date(at).toISOString();
const readyAt = ({ readyAt: ready, openedAt }: ObservedChange) =>
  ready ?? openedAt;

const ORDERS: Readonly<
  Record<'newest' | 'slowest' | 'largest', (change: ObservedChange) => number>
> = {
  newest: change => change.mergedAt,
  slowest: change => change.mergedAt - readyAt(change),
  largest: change => change.changedLines ?? -1,
};

/** Changes behind a cell, without who wrote them; none where there is no cell. Fails with `shared.invalidCursor` and `insights.withheld`. */
export async function changesBehind(
  deps: ReadDeps,
  query: ChangesQuery,
): Promise<Page<ChangeBehind>> {
  const { team, axis = 'all', value = '', sort = 'newest', limit } = query;
  const skipped = readCursor(query.cursor);
  const now = deps.ambient.now();
  const period = requirePeriod(query.period, now);
  const segment = { team, axis, value };
  if (!(await hasShownCell(deps, segment, period))) return { items: [] };
  const all = await observeTeam(deps, await readIdentities(deps), {
    team,
    months: monthsOf(period),
  });
  const { changes } = inWindow(all, {
    window: period.window,
    now: Date.parse(now),
  });
  const orderOf = ORDERS[sort];
  const found = changes
    .filter(change =>
      segmentsOf(change).some(
        each => each.axis === axis && each.value === value,
      ),
    )
    .filter(({ defects }) => query.only !== 'defects' || defects.length > 0)
    .sort((a, b) => orderOf(b) - orderOf(a) || (a.id < b.id ? -1 : 1));
  const page = found.slice(skipped, skipped + limit);
  return {
    items: page.map(change => toShown(change, Date.parse(now))),
    ...(found.length > skipped + limit
      ? { nextCursor: String(skipped + limit) }
      : {}),
  };
}

/** Whether there is a cell of all merged changes of this part. Fails with `insights.withheld` when it is not shown. */
async function hasShownCell(
  { cellViews, config }: ReadDeps,
  segment: {
    readonly team: string;
    readonly axis: SegmentAxis;
    readonly value: string;
  },
  { id }: Period,
): Promise<boolean> {
  const { team, axis, value } = segment;
  const [cell] = await cellViews.ofTeam(team, [id], axis, value);
  const kpi = cell?.kpis[KPI_OF_ALL_CHANGES];
  if (kpi?.kind !== 'withheld') return kpi !== undefined;
  throw new CodedError(
    'insights.withheld',
    `these changes of \`${id}\` are not listed, as their numbers are not shown: fewer than ${config.minimumPeople} people stand behind them, or they would tell of so few; ask for a wider part or a longer period`,
  );
}

function readCursor(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  throw new CodedError(
    'shared.invalidCursor',
    'the cursor is not one of this list; use `nextCursor` of the previous page as it is',
  );
}

const monthsOf = ({ window }: Period) => ({
  from: iso(window.from).slice(0, MONTH_LENGTH),
  to: iso(window.to - 1).slice(0, MONTH_LENGTH),
});

function toShown(change: ObservedChange, now: number): ChangeBehind {
  const { id, repository, mergedAt, defects } = change;
  return {
    repository,
    number: Number(id.slice(id.lastIndexOf('#') + 1)),
    openedAt: iso(change.openedAt),
    mergedAt: iso(mergedAt),
    readyToMergedHours: (mergedAt - readyAt(change)) / MS_PER_HOUR,
    changedLines: change.changedLines,
    tier: change.tier,
    attribution: change.attribution,
    confidence: change.confidence,
    assistants: change.assistants,
    surfaces: change.surfaces,
    attributionSources: change.attributionSources,
    isHotfix: change.isHotfix,
    isImmature: mergedAt + EXPOSURE_MS > now,
    defects: defects.map(({ method, fix, foundAt, source }) => ({
      method,
      fix,
      foundAt: iso(foundAt),
      source: source ?? '',
    })),
  };
}
