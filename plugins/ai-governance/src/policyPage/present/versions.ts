import type {
  PolicyVersion,
  PolicyVersionState,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Tone } from '../../shared/tone';

/** How each state of a version feels. */
export const VERSION_TONE: Readonly<Record<PolicyVersionState, Tone>> = {
  draft: 'neutral',
  scheduled: 'info',
  inForce: 'success',
  superseded: 'neutral',
  withdrawn: 'neutral',
};

/** The version that holds now; absent when the list does not reach it. */
export function inForceOf(
  versions: readonly PolicyVersion[],
): PolicyVersion | undefined {
  return versions.find(({ state }) => state === 'inForce');
}

/** The version that one step back leads to: the latest superseded one before the one in force. */
export function stepBack(
  versions: readonly PolicyVersion[],
): PolicyVersion | undefined {
  const number = inForceOf(versions)?.number;
  return number === undefined ? undefined : before(number, versions);
}

/** What a version is compared with unless the reader chooses: what it would replace, or what it replaced. */
export function comparedWith(
  version: PolicyVersion,
  versions: readonly PolicyVersion[],
): PolicyVersion | undefined {
  switch (version.state) {
    case 'inForce':
    case 'superseded':
      return version.number === undefined
        ? undefined
        : before(version.number, versions);
    default:
      return inForceOf(versions);
  }
}

function before(
  number: number,
  versions: readonly PolicyVersion[],
): PolicyVersion | undefined {
  return versions
    .filter(
      version =>
        version.state === 'superseded' && (version.number ?? 0) < number,
    )
    .reduce<PolicyVersion | undefined>(
      (latest, version) =>
        (version.number ?? 0) > (latest?.number ?? 0) ? version : latest,
      undefined,
    );
}

/** Entity ref of a person; absent when the portal itself did it. */
export function personOf(actor: string | undefined): string | undefined {
  return actor?.startsWith('user:') ? actor : undefined;
}
