import { formatVersion } from '@ai-enablement/governance-core';
import type { PlaybookVersion } from '../model';
import type { CurrentPlaybook } from '../views';
import type { PlaybookDeps } from './deps';
import { type Health, healthOf } from './health';
import { type LivingVersion, livingVersion } from './permits';
import type { Reader } from './reader';

/** A version as a caller sees it. */
export interface ShownVersion extends Omit<LivingVersion, 'version'> {
  /** `major.minor`. */
  readonly version: string;
}

/** A playbook as a caller sees it in lists. */
export interface ShownPlaybook extends Pick<
  CurrentPlaybook['playbook'],
  'deprecation'
> {
  readonly current: Omit<PlaybookVersion, 'version'> & {
    /** `major.minor`. */
    readonly version: string;
  };
  readonly health: Health;
}

/** What a caller's permissions let them do. */
export type Rights = Pick<Reader, 'mayPropose' | 'mayPublish'>;

type ShowDeps = Pick<PlaybookDeps, 'ambient' | 'config'>;

/** A version with where it stands and what the caller may do with it now. */
export function showVersion(
  { ambient, config }: ShowDeps,
  reader: Reader,
  version: PlaybookVersion,
): ShownVersion {
  const { needsSecondPerson } = config;
  const context = { now: ambient.now(), needsSecondPerson };
  return {
    ...livingVersion(version, reader, context),
    version: formatVersion(version.version),
  };
}

/** A playbook with the health of the version that readers get. */
export const showPlaybook = (
  { playbook, version }: CurrentPlaybook,
  now: string,
): ShownPlaybook => ({
  ...(playbook.deprecation && { deprecation: playbook.deprecation }),
  current: { ...version, version: formatVersion(version.version) },
  health: healthOf(version, now),
});

/** What a caller's permissions let them do. */
export const rightsOf = ({ mayPropose, mayPublish }: Reader): Rights => ({
  mayPropose,
  mayPublish,
});
