import {
  formatVersion,
  type InstallTarget,
} from '@ai-enablement/governance-core';
import type { InstallReport, LastReport } from '../../reachModel';
import type { ReachDeps } from './reachDeps';

/** What is installed in a repository, as its lock file names it. */
export interface ReportedInstalls {
  readonly repository: string;
  readonly trust: 'asserted' | 'attested';
  readonly playbooks: readonly {
    readonly name: string;
    readonly version: string;
    readonly digest: string;
    readonly targets: readonly InstallTarget[];
  }[];
}

/** What became of a report. */
export interface InstallReceipt {
  readonly isKept: boolean;
  /** Why nothing was kept. */
  readonly because?: string;
  readonly trust: 'asserted' | 'attested';
  /** Playbooks that are installed now. */
  readonly installed: number;
  /** Left out, because the portal never published such a version. */
  readonly unknown: number;
}

/** For so long the word of a CI job stands against that of others. */
const ATTESTED_STANDS_MS = 30 * 86_400_000;

/** Keeps what is installed in a repository of the catalog. Fails with `policy.notReady`. */
export async function reportInstalls(
  deps: ReachDeps,
  { repository, trust, playbooks }: ReportedInstalls,
): Promise<InstallReceipt> {
  const refused = (because: string): InstallReceipt => ({
    ...{ isKept: false, because, trust },
    ...{ installed: 0, unknown: 0 },
  });
  if (!deps.config.reach.installs)
    return refused(
      'installs are switched off, by `aiGovernance.playbooks.reach.installs`',
    );
  const { repositories } = await deps.policy.directory.read();
  if (repositories.every(known => known.repository !== repository))
    return refused('no entity of the catalog is in this repository');
  const known = await publishedOf(deps, playbooks);
  const report: InstallReport = {
    repository,
    at: deps.ambient.now(),
    isAttested: trust === 'attested',
    installs: known.flatMap(({ name, version, digest, targets }) =>
      targets.map(target => ({ name, version, digest, target })),
    ),
  };
  const isKept = await deps.unitOfWork.run(async transaction => {
    const last = await deps.reachStore.takeReport(
      transaction,
      repository,
      report.at,
    );
    if (standsAgainst(last, report)) return false;
    await deps.reachStore.noteInstalls(transaction, report);
    return true;
  });
  if (!isKept)
    return refused('a CI job attested within thirty days what is installed');
  return {
    ...{ isKept, trust, installed: known.length },
    unknown: playbooks.length - known.length,
  };
}

const standsAgainst = (
  last: LastReport | undefined,
  { at, isAttested }: InstallReport,
): boolean =>
  !isAttested &&
  last?.attestedAt !== undefined &&
  Date.parse(at) - Date.parse(last.attestedAt) < ATTESTED_STANDS_MS;

/** Those of which the portal published just this version. */
async function publishedOf(
  { views }: ReachDeps,
  playbooks: ReportedInstalls['playbooks'],
): Promise<ReportedInstalls['playbooks']> {
  const known: ReportedInstalls['playbooks'][number][] = [];
  for (const playbook of playbooks) {
    const versions = (await views.playbook(playbook.name))?.versions ?? [];
    const isPublished = versions.some(
      ({ state, version, digest }) =>
        state === 'published' &&
        digest === playbook.digest &&
        formatVersion(version) === playbook.version,
    );
    if (isPublished) known.push(playbook);
  }
  return known;
}
