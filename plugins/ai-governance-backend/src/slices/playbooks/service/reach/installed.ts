import {
  formatVersion,
  type InstallTarget,
  isMeantFor,
  type PlaybookKind,
} from '@ai-enablement/governance-core';
import type { Install } from '../../reachModel';
import type { CurrentPlaybook } from '../../views';
import { isVisible, type Reader } from '../reader';
import type { ReachDeps } from './reachDeps';

/** A playbook for an entity. */
export interface InstalledPlaybook {
  readonly name: string;
  readonly title: string;
  readonly kind: PlaybookKind;
  readonly isMeantFor: boolean;
  /** `withdrawn`: installed, and deprecated or without a version that readers get. */
  readonly state: 'current' | 'outdated' | 'withdrawn' | 'notInstalled';
  readonly currentVersion?: string;
  readonly installedVersion?: string;
  readonly targets?: readonly InstallTarget[];
  /** Since when the installed version is known to be there. */
  readonly since?: string;
}

/** Playbooks for an entity. */
export interface InstalledPlaybooks {
  /** Absent when the entity has none. */
  readonly repository?: string;
  /** Absent when nothing was reported of it. */
  readonly reportedAt?: string;
  /** Installed ones first, then by title. */
  readonly items: readonly InstalledPlaybook[];
}

/** What is meant for an entity, and what its repository has. Fails with `policy.entityNotFound` or `policy.notReady`. */
export async function installedFor(
  deps: ReachDeps,
  reader: Reader,
  entityRef: string,
): Promise<InstalledPlaybooks> {
  const place = await deps.policy.content.placeOf(entityRef);
  const repository = await deps.policy.repositoryOf(entityRef);
  const [installs, report, current] = await Promise.all([
    repository === undefined ? [] : deps.reachViews.installs(repository),
    repository === undefined
      ? undefined
      : deps.reachViews.lastReport(repository),
    deps.views.current(deps.ambient.now()),
  ]);
  const items = current
    .filter(({ version }) => isVisible(reader, version))
    .map(each => ({
      each,
      isMeantFor: isMeantFor(each.version.header.audience, place),
      of: installs.filter(({ name }) => name === each.version.name),
    }))
    .filter(
      ({ each, isMeantFor: isMeant, of }) =>
        of.length > 0 || (isMeant && !each.playbook.deprecation),
    )
    .map(({ each, isMeantFor: isMeant, of }) => shown(each, isMeant, of));
  const gone = await goneAmong(deps, reader, {
    installs,
    known: new Set(current.map(({ version }) => version.name)),
  });
  return {
    ...(repository !== undefined && { repository }),
    ...(report && { reportedAt: report.reportedAt }),
    items: [...items, ...gone].toSorted(byUse),
  };
}

const byUse = (a: InstalledPlaybook, b: InstalledPlaybook): number =>
  Number(a.state === 'notInstalled') - Number(b.state === 'notInstalled') ||
  (a.title + a.name < b.title + b.name ? -1 : 1);

function shown(
  { playbook, version }: CurrentPlaybook,
  isMeant: boolean,
  installs: readonly Install[],
): InstalledPlaybook {
  const behind = installs.find(({ digest }) => digest !== version.digest);
  const stateOf = () => {
    if (installs.length === 0) return 'notInstalled';
    if (playbook.deprecation) return 'withdrawn';
    return behind ? 'outdated' : 'current';
  };
  return {
    name: version.name,
    title: version.header.title,
    kind: version.kind,
    isMeantFor: isMeant,
    state: stateOf(),
    currentVersion: formatVersion(version.version),
    ...installOf(installs, behind ?? installs[0]),
  };
}

const installOf = (installs: readonly Install[], shownOne?: Install) =>
  shownOne && {
    installedVersion: shownOne.version,
    targets: [...new Set(installs.map(({ target }) => target))],
    since: shownOne.firstSeenAt,
  };

/** Installed playbooks of which readers get no version any more. */
async function goneAmong(
  { views }: ReachDeps,
  reader: Reader,
  {
    installs,
    known,
  }: {
    readonly installs: readonly Install[];
    readonly known: ReadonlySet<string>;
  },
): Promise<readonly InstalledPlaybook[]> {
  const names = [...new Set(installs.map(({ name }) => name))];
  const gone: InstalledPlaybook[] = [];
  for (const name of names.filter(each => !known.has(each))) {
    const of = installs.filter(each => each.name === name);
    const versions = (await views.playbook(name))?.versions ?? [];
    const version = versions.find(({ digest }) => digest === of[0]?.digest);
    if (version && isVisible(reader, version))
      gone.push({
        ...{ name, title: version.header.title, kind: version.kind },
        ...{ isMeantFor: false, state: 'withdrawn' },
        ...installOf(of, of[0]),
      });
  }
  return gone;
}
