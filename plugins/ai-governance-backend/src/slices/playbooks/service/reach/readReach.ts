import { formatVersion } from '@ai-enablement/governance-core';
import { groupBy } from '../../../../shared/groupBy';
import type { Install, RatingTotal, Read, Receipt } from '../../reachModel';
import type { PlaybookVersion } from '../../model';
import type { CurrentPlaybook } from '../../views';
import { type Health, healthOf } from '../health';
import { isVisible, type Reader } from '../reader';
import { playbookNotFound } from '../refusals';
import type { ShownPlaybook } from '../shown';
import { type Everybody, readEverybody } from './everybody';
import { type InstallFigures, installFigures } from './installFigures';
import { keptOf, type OwnReach } from './ownReach';
import type { ReachDeps } from './reachDeps';
import {
  type ClosedPeriods,
  closedPeriods,
  type ReadingFigures,
  readingFigures,
} from './readingFigures';
import {
  mondayOf,
  type ReceiptFigures,
  receiptFigures,
} from './receiptFigures';

/** How far a playbook reaches. */
export interface Reach {
  readonly current: ShownPlaybook['current'];
  readonly health: Health;
  /** Nobody, or fewer people than may be told of, opened it until the end of the last month, before which it was published. */
  readonly isHardlyRead: boolean;
  readonly month: ReadingFigures;
  readonly quarter: ReadingFigures;
  readonly rating?: {
    readonly mean: number;
    readonly people: number;
    readonly asOf: string;
  };
  readonly required?: ReceiptFigures;
  readonly installs: InstallFigures;
}

/** How far all playbooks reach. */
export interface ReachList {
  readonly items: readonly Reach[];
  readonly minimumPeople: number;
  readonly kept: OwnReach['kept'];
}

/** How far one reaches, with which version was in use where. */
export interface ReachDetail {
  readonly reach: Reach;
  readonly inUse: readonly Install[];
  /** Only where ratings are named. */
  readonly namedRatings?: readonly {
    readonly by: string;
    readonly rating: number;
    readonly at: string;
  }[];
}

const byTitle = (a: Reach, b: Reach): number =>
  a.current.header.title + a.current.name <
  b.current.header.title + b.current.name
    ? -1
    : 1;

/** Everything that is counted, of these playbooks, read at once. */
async function readCounted(
  deps: ReachDeps,
  current: readonly CurrentPlaybook[],
) {
  const { reachViews, ambient } = deps;
  const now = ambient.now();
  const periods = closedPeriods(now);
  const asOf = mondayOf(now);
  const required = current.flatMap(({ version }) =>
    version.header.requiredReading ? [version.name] : [],
  );
  const [everybody, reads, readers, totals, receipts, knownSince, installs] =
    await Promise.all([
      readEverybody(deps),
      reachViews.reads(periods.from, periods.to),
      reachViews.readersBefore(firstDayOf(now)),
      reachViews.ratingTotals(),
      reachViews.receipts(required, `${asOf}T00:00:00.000Z`),
      reachViews.knownSince(),
      reachViews.installs(),
    ]);
  return {
    ...{ now, asOf, periods, everybody, readers, totals, knownSince },
    reads: groupBy(reads, ({ name }) => name),
    receipts: groupBy(receipts, ({ person }) => person),
    installs: groupBy(installs, ({ name }) => name),
  };
}

interface Counted {
  readonly now: string;
  readonly asOf: string;
  readonly periods: ClosedPeriods;
  readonly everybody: Everybody;
  readonly readers: ReadonlyMap<string, number>;
  readonly totals: ReadonlyMap<string, RatingTotal>;
  readonly knownSince: ReadonlyMap<string, string>;
  readonly reads: ReadonlyMap<string, readonly Pick<Read, 'person' | 'on'>[]>;
  readonly receipts: ReadonlyMap<string, readonly Receipt[]>;
  readonly installs: ReadonlyMap<string, readonly Install[]>;
}

const firstDayOf = (now: string): string => `${now.slice(0, 7)}-01`;

async function reachOf(
  { views, config }: ReachDeps,
  current: PlaybookVersion,
  counted: Counted,
): Promise<Reach> {
  const { now, asOf, everybody, knownSince, receipts } = counted;
  const { name } = current;
  const minimum = config.reach.minimumPeople;
  const versions = (await views.playbook(name))?.versions ?? [];
  const month = closedPeriods(now).month.window.from;
  const total = counted.totals.get(name);
  const required = receiptFigures(
    { current, versions },
    { ...everybody, knownSince, receipts, asOf, minimum },
  );
  return {
    current: { ...current, version: formatVersion(current.version) },
    health: healthOf(current, now),
    isHardlyRead:
      config.reach.reads &&
      versions.some(
        ({ state, effectiveFrom }) =>
          state === 'published' &&
          effectiveFrom !== undefined &&
          Date.parse(effectiveFrom) < month,
      ) &&
      (counted.readers.get(name) ?? 0) < minimum,
    ...readingFigures(counted.reads.get(name) ?? [], counted.periods, {
      now,
      minimum,
    }),
    ...(total && {
      rating: {
        mean: Math.round((total.sum / total.people) * 10) / 10,
        people: total.people,
        asOf: total.on,
      },
    }),
    ...(required && { required }),
    installs: installFigures(
      namable(counted.installs.get(name) ?? [], everybody),
      current,
    ),
  };
}

const namable = (
  installs: readonly Install[],
  { namable: names }: Everybody,
): readonly Install[] =>
  installs.filter(({ repository }) => names.has(repository));

/** How far the playbooks reach that readers get, by title. Fails with `policy.notReady`. */
export async function listReach(
  deps: ReachDeps,
  reader: Reader,
): Promise<ReachList> {
  const all = await deps.views.current(deps.ambient.now());
  const current = all.filter(
    ({ playbook, version }) =>
      !playbook.deprecation && isVisible(reader, version),
  );
  const counted = await readCounted(deps, current);
  const items: Reach[] = [];
  for (const { version } of current)
    items.push(await reachOf(deps, version, counted));
  const { reach } = deps.config;
  return {
    items: items.toSorted(byTitle),
    minimumPeople: reach.minimumPeople,
    kept: keptOf(reach),
  };
}

/** How far one playbook reaches. Fails with `playbooks.playbookNotFound` or `policy.notReady`. */
export async function readReach(
  deps: ReachDeps,
  reader: Reader,
  name: string,
): Promise<ReachDetail> {
  const all = await deps.views.current(deps.ambient.now());
  const found = all.find(({ version }) => version.name === name);
  if (!found || !isVisible(reader, found.version)) throw playbookNotFound(name);
  const counted = await readCounted(deps, [found]);
  const installs = await deps.reachViews.installsOf(name);
  const isNamed = deps.config.reach.ratings === 'named';
  return {
    reach: await reachOf(deps, found.version, counted),
    inUse: namable(installs, counted.everybody),
    ...(isNamed && {
      namedRatings: (await deps.reachViews.namedRatings(name)).flatMap(
        ({ by, rating, at }) =>
          by === undefined || rating === undefined ? [] : [{ by, rating, at }],
      ),
    }),
  };
}
