import {
  trainingProposePermission,
  trainingPublishPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  compareVersions,
  formatVersion,
  type TrainingFinding,
  writeFolder,
} from '@ai-enablement/governance-core';
import type { Page } from '../../../shared/page';
import type { TrainingVersion } from '../model';
import type { VersionQuery } from '../views';
import { checkPath } from './checkPath';
import { readFiles } from './content';
import { newestOf } from './current';
import { requireVersion } from './decideVersion';
import type { TrainingDeps } from './deps';
import { toFinding } from './findings';
import type { Learner } from './learner';

/** Whether something may be done now, and why not. */
export interface Permit {
  readonly isPermitted: boolean;
  readonly because?: string;
}

/** A version as somebody who works on training sees it. */
export interface ShownVersion extends Omit<TrainingVersion, 'version'> {
  /** `major.minor`. */
  readonly version: string;
  readonly isCurrent: boolean;
  readonly permits: {
    readonly publish: Permit;
    readonly refuse: Permit;
    readonly withdraw: Permit;
  };
}

/** A version with its texts. */
export interface VersionPage {
  readonly version: ShownVersion;
  /** The folder as one text. */
  readonly text: string;
  readonly findings: readonly TrainingFinding[];
  /** What people take before it. */
  readonly before?: {
    readonly versionId: string;
    /** `major.minor`. */
    readonly version: string;
    readonly text: string;
  };
}

/** Versions for those who write and review training. */
export async function listVersions(
  deps: TrainingDeps,
  learner: Learner,
  query: VersionQuery,
): Promise<Page<ShownVersion>> {
  const page = await deps.views.versions(query);
  const published = await deps.views.published();
  const items = page.items.map(version =>
    shownVersion(deps, learner, { version, published }),
  );
  return { ...page, items };
}

/** A version as it is after a step. */
export async function showVersion(
  deps: TrainingDeps,
  learner: Learner,
  version: TrainingVersion,
): Promise<ShownVersion> {
  const published = await deps.views.published(version.name);
  return shownVersion(deps, learner, { version, published });
}

/** One version with its texts, what is found in them now, and what came before. Fails with `training.versionNotFound` or `contentAltered`. */
export async function readVersionPage(
  deps: TrainingDeps,
  learner: Learner,
  versionId: string,
): Promise<VersionPage> {
  const version = await requireVersion(deps, versionId);
  const published = await deps.views.published(version.name);
  const files = await readFiles(deps, version);
  const { issues, findings } = await checkPath(deps, files);
  const before = newestOf(
    published.filter(
      each => compareVersions(each.version, version.version) < 0,
    ),
  );
  return {
    version: shownVersion(deps, learner, { version, published }),
    text: writeFolder(files),
    findings: [...issues.map(toFinding), ...findings],
    ...(before
      ? {
          before: {
            versionId: before.versionId,
            version: formatVersion(before.version),
            text: writeFolder(await readFiles(deps, before)),
          },
        }
      : {}),
  };
}

function shownVersion(
  { config }: TrainingDeps,
  learner: Learner,
  {
    version,
    published,
  }: {
    readonly version: TrainingVersion;
    readonly published: readonly TrainingVersion[];
  },
): ShownVersion {
  const ofPath = published.filter(({ name }) => name === version.name);
  const isOwn =
    version.source !== 'library' &&
    version.proposedBy.toLowerCase() === learner.subject.toLowerCase();
  const closed =
    version.state === 'inReview' ? undefined : 'it is not in review';
  const deciding =
    closed ??
    (learner.mayPublish ? undefined : lacking(trainingPublishPermission)) ??
    (config.needsSecondPerson && isOwn
      ? 'you proposed it; a second person reads it and decides'
      : undefined);
  const withdrawing =
    closed ??
    (learner.mayPropose ? undefined : lacking(trainingProposePermission));
  return {
    ...version,
    version: formatVersion(version.version),
    isCurrent: newestOf(ofPath)?.versionId === version.versionId,
    permits: {
      publish: permit(deciding),
      refuse: permit(deciding),
      withdraw: permit(withdrawing),
    },
  };
}

const permit = (because: string | undefined): Permit =>
  because === undefined
    ? { isPermitted: true }
    : { isPermitted: false, because };

const lacking = ({ name }: { readonly name: string }): string =>
  `this needs the permission \`${name}\``;
