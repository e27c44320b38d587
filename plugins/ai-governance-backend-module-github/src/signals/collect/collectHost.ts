import {
  type CodeHostSettings,
  HostBusyError,
  inRotation,
  type SignalDesk,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { Repository } from '../../api/Repository';
import { repositoriesOf, type LookThrough } from '../../changedSince';
import { collectAlerts } from './alerts';
import { collectItems } from './collectItems';
import { collectDeployments } from './deployments';
import type { Reading } from './reading';
import { collectReleases } from './releases';

const YEAR_MS = 365 * 86_400_000;

/** What the source is collected with. */
export interface Collecting {
  readonly settings: CodeHostSettings;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A repository that could not be read. */
export interface Failure {
  readonly repositoryId: string;
  readonly message: string;
}

/**
 * Collects what is new in the repositories of one host. One that cannot be read is told of and does not hide the others; rejects with
 * `HostBusyError` when the host asks for a longer wait, since that is for all of them, and when the desk stops.
 */
export async function collectHost(
  host: Omit<LookThrough, 'onFailure'>,
  desk: SignalDesk,
  { settings, now }: Collecting,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  const since = settings.firstDay
    ? `${settings.firstDay}T00:00:00.000Z`
    : new Date(now() - YEAR_MS).toISOString();
  const repositories = await repositoriesOf(host, desk.stop);
  const name = `${host.config.host} repositories`;
  for await (const { id, parts } of inRotation(repositories, { desk, name })) {
    const repository = new Repository(host.api, parts, desk.stop);
    const reading = {
      repository,
      repositoryId: id,
      desk,
      settings,
      since,
      now,
    };
    try {
      await collectRepository(reading);
    } catch (error) {
      if (desk.stop.aborted || error instanceof HostBusyError) throw error;
      failures.push({
        repositoryId: id,
        message: error instanceof Error ? error.message : 'unknown',
      });
    }
  }
  return failures;
}

async function collectRepository(reading: Reading): Promise<void> {
  await collectItems(reading);
  await collectDeployments(reading);
  await collectReleases(reading);
  await collectAlerts(reading);
}
