import {
  inRotation,
  knownRequired,
  VendorFailedError,
  type Clock,
  type SignalDesk,
  type SignalSource,
  type ToldChange,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { apiOf } from './api/apiOf';
import { Project } from './api/Project';
import { collectProject } from './collect/collectProject';
import { projectsOf } from './collect/projects';
import { readChange } from './collect/readChange';
import { projectSchema } from './collect/shapes';
import type { GitlabConfig } from './config';
import { changeKind } from './kinds/change';
import { deploymentKind } from './kinds/deployment';
import { issueKind } from './kinds/issue';
import { releaseKind } from './kinds/release';
import { pathOf } from './places';

const YEAR_MS = 365 * 86_400_000;
const MOST_TOLD = 5;

/** The source `gitlab`: changes, reviews, pipelines, deployments, releases, bugs and incidents. */
export const createGitlabSource = (
  config: GitlabConfig,
  clock: Clock,
): SignalSource => ({
  id: 'gitlab',
  title: 'GitLab',
  kinds: [
    changeKind(config),
    issueKind(config.meanings),
    deploymentKind(config.meanings),
    releaseKind,
  ],
  collect: desk => collect(desk, config, clock),
  refresh: (desk, change) => refresh({ desk, config, clock }, change),
});

async function collect(
  desk: SignalDesk,
  config: GitlabConfig,
  clock: Clock,
): Promise<void> {
  const api = apiOf({ stop: desk.stop, config, clock });
  const since = config.meanings.firstDay
    ? `${config.meanings.firstDay}T00:00:00.000Z`
    : new Date(clock.now() - YEAR_MS).toISOString();
  const failures: string[] = [];
  try {
    const projects = await projectsOf(api, config);
    const repositories = projects.map(path => ({
      id: `${config.host}/${path}`.toLowerCase(),
      path,
    }));
    const name = `${config.host} projects`;
    for await (const { id: repositoryId, path } of inRotation(repositories, {
      desk,
      name,
    })) {
      const project = new Project(api, path);
      const { now } = clock;
      const settings = config.meanings;
      await collectProject({
        ...{ project, repositoryId, desk, settings, since, now },
      }).catch((error: unknown) => {
        if (desk.stop.aborted || isForAll(error)) throw error;
        const message = error instanceof Error ? error.message : 'unknown';
        failures.push(`\`${repositoryId}\`: ${message}`);
      });
    }
  } catch (error) {
    if (desk.stop.aborted) return;
    throw error;
  }
  if (failures.length > 0)
    throw new Error(
      `${failures.length} of the projects could not be collected: ${failures
        .slice(0, MOST_TOLD)
        .join('; ')}${failures.length > MOST_TOLD ? '; …' : ''}`,
    );
}

/** Whether the next project would fail the same way. */
const isForAll = (error: unknown): boolean =>
  error instanceof VendorFailedError &&
  (error.failure.reason === 'busy' || error.failure.reason === 'credentials');

async function refresh(
  {
    desk,
    config,
    clock,
  }: {
    readonly desk: SignalDesk;
    readonly config: GitlabConfig;
    readonly clock: Clock;
  },
  { repository: repositoryId, number }: ToldChange,
): Promise<void> {
  const path = pathOf(repositoryId, config);
  if (path === undefined) return;
  const project = new Project(apiOf({ stop: desk.stop, config, clock }), path);
  const found = await project.find(projectSchema, '');
  if (!found) return;
  const settings = config.meanings;
  const change = await readChange(number, {
    project,
    repositoryId,
    namesPeople: desk.mayNamePeople,
    defaultBranch: found.default_branch,
    requiredAt: await knownRequired({ desk, settings, repositoryId }),
  });
  if (change) await desk.hand({ kind: 'change', records: [change] });
}
