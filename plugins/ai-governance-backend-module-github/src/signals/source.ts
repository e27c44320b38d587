import {
  knownRequired,
  type SignalDesk,
  type SignalSource,
  type ToldChange,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { Repository } from '../api/Repository';
import type { LookThrough } from '../changedSince';
import { repositoryName } from '../subjects';
import {
  collectHost,
  type Collecting,
  type Failure,
} from './collect/collectHost';
import { readChange } from './collect/readChange';
import { alertKind } from './kinds/alert';
import { changeKind } from './kinds/change';
import { deploymentKind } from './kinds/deployment';
import { issueKind } from './kinds/issue';
import { releaseKind } from './kinds/release';

type Host = Omit<LookThrough, 'onFailure'>;

const MOST_TOLD = 5;

/** Changes, reviews, checks, deployments, releases, bugs, incidents and findings of all hosts, as their REST API tells them. */
export function createGithubSource(
  hosts: readonly Host[],
  collecting: Collecting,
): SignalSource {
  const { settings } = collecting;
  return {
    id: 'github',
    title: 'GitHub',
    kinds: [
      changeKind(settings),
      issueKind(settings),
      deploymentKind(settings),
      releaseKind,
      alertKind,
    ],
    async collect(desk) {
      const failures: Failure[] = [];
      for (const host of hosts) {
        try {
          failures.push(...(await collectHost(host, desk, collecting)));
        } catch (error) {
          if (desk.stop.aborted) return;
          throw error;
        }
      }
      if (failures.length > 0) throw failureOf(failures);
    },
    refresh: (desk, change) => refreshChange({ hosts, desk, settings }, change),
  };
}

async function refreshChange(
  {
    hosts,
    desk,
    settings,
  }: {
    readonly hosts: readonly Host[];
    readonly desk: SignalDesk;
    readonly settings: Collecting['settings'];
  },
  { repository: repositoryId, number }: ToldChange,
): Promise<void> {
  const host = hosts.find(each => isOf(each, repositoryId));
  const parts = host && repositoryName(host.config.host, repositoryId);
  if (!host || !parts) return;
  const change = await readChange(number, {
    repository: new Repository(host.api, parts, desk.stop),
    repositoryId,
    namesPeople: desk.mayNamePeople,
    requiredAt: await knownRequired({ desk, settings, repositoryId }),
  });
  if (change) await desk.hand({ kind: 'change', records: [change] });
}

/** Whether a repository is one that is looked at. */
function isOf({ config }: Host, repositoryId: string): boolean {
  const { host, repositories } = config;
  return (
    repositoryName(host, repositoryId) !== undefined &&
    (repositories === undefined ||
      repositories.some(
        name => `${host}/${name}`.toLowerCase() === repositoryId,
      ))
  );
}

const failureOf = (failures: readonly Failure[]): Error =>
  new Error(
    `${failures.length} of the repositories could not be collected: ${failures
      .slice(0, MOST_TOLD)
      .map(({ repositoryId, message }) => `\`${repositoryId}\`: ${message}`)
      .join('; ')}${failures.length > MOST_TOLD ? '; …' : ''}`,
  );
