import { formatVersion } from '@ai-enablement/governance-core';
import type { PlaybookVersion } from '../../model';
import type { Receipt } from '../../reachModel';
import { isVisible, type Reader } from '../reader';
import { personOf } from './person';
import type { ReachDeps } from './reachDeps';
import {
  countingReceipt,
  dutyOf,
  type Duty,
  isToRead,
  type OwnedRepository,
  requiredSince,
} from './required';

/** A playbook that somebody has to read. */
export interface RequiredPlaybook extends Duty {
  readonly name: string;
  readonly title: string;
  /** `major.minor`. */
  readonly version: string;
}

/** What is known of whoever reads. */
interface Circumstances {
  readonly groups: readonly string[];
  readonly repositories: readonly OwnedRepository[];
  readonly knownSince: string;
  readonly receipts: readonly Receipt[];
  readonly today: string;
}

const ORDER = { overdue: 0, due: 1, done: 2 } as const;

/** What the reader has to read, and has read of it; overdue first, then by day. For them alone. */
export async function ownReading(
  deps: ReachDeps,
  reader: Reader,
): Promise<readonly RequiredPlaybook[]> {
  const all = await deps.views.current(deps.ambient.now());
  const wanted = all.filter(
    ({ playbook, version }) =>
      !playbook.deprecation &&
      version.header.requiredReading &&
      isVisible(reader, version),
  );
  const own = await circumstancesOf(deps, reader);
  const duties: RequiredPlaybook[] = [];
  for (const { version } of wanted) {
    const versions = (await deps.views.playbook(version.name))?.versions ?? [];
    const duty = requiredOf({ current: version, versions }, own);
    if (duty) duties.push(duty);
  }
  return duties.toSorted(
    (a, b) =>
      ORDER[a.state] - ORDER[b.state] ||
      (a.dueOn + a.name < b.dueOn + b.name ? -1 : 1),
  );
}

/** What is known of a reader, for `requiredOf`. Fails with `playbooks.onlyPeople`. */
export async function circumstancesOf(
  deps: ReachDeps,
  reader: Reader,
): Promise<Circumstances> {
  const person = await personOf(deps, reader);
  const today = deps.ambient.now().slice(0, 10);
  const { repositories } = await deps.policy.directory.read();
  const since = await deps.reachViews.knownSince();
  return {
    groups: reader.groups,
    repositories,
    knownSince: since.get(person) ?? today,
    receipts: await deps.reachViews.receiptsOf(person),
    today,
  };
}

/** What somebody has to do with one playbook; `undefined` when they need not read it. */
export function requiredOf(
  {
    current,
    versions,
  }: {
    readonly current: PlaybookVersion;
    readonly versions: readonly PlaybookVersion[];
  },
  { groups, repositories, knownSince, receipts, today }: Circumstances,
): RequiredPlaybook | undefined {
  const { header, name, version } = current;
  if (!header.requiredReading) return undefined;
  if (!isToRead(header.audience, { groups }, repositories)) return undefined;
  const receipt = countingReceipt(receipts, current);
  return {
    name,
    title: header.title,
    version: formatVersion(version),
    ...dutyOf({
      requiredSince: requiredSince(versions, current),
      withinDays: header.requiredReading.withinDays,
      ...{ knownSince, today },
      ...(receipt && { receipt }),
    }),
  };
}
