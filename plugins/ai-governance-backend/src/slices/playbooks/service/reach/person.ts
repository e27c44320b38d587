import { CodedError } from '../../../../shared/codedError';
import type { PlaybookVersion } from '../../model';
import { currentOf } from '../life';
import { isVisible, type Reader } from '../reader';
import { playbookNotFound } from '../refusals';
import type { ReachDeps } from './reachDeps';

/** Pseudonym of the reader. Fails with `playbooks.onlyPeople` for machines. */
export async function personOf(
  { policy }: Pick<ReachDeps, 'policy'>,
  { actor }: Reader,
): Promise<string> {
  if (actor.kind !== 'user')
    throw new CodedError(
      'playbooks.onlyPeople',
      `\`${actor.subject}\` is a machine; people alone acknowledge, rate and comment`,
    );
  return (await policy.directory.pseudonyms()).ofUser(actor.subject);
}

/** A playbook as a reader gets it now, with its versions, newest first. Fails with `playbooks.playbookNotFound`. */
export async function visiblePlaybook(
  { views, ambient }: Pick<ReachDeps, 'views' | 'ambient'>,
  reader: Reader,
  name: string,
): Promise<{
  readonly current: PlaybookVersion;
  readonly versions: readonly PlaybookVersion[];
}> {
  const versions = (await views.playbook(name))?.versions ?? [];
  const current = currentOf(versions, ambient.now());
  if (!current || !isVisible(reader, current)) throw playbookNotFound(name);
  return { current, versions };
}

/** The failure of what the configuration has switched off. */
export const notKept = (what: string, key: string): CodedError =>
  new CodedError(
    'playbooks.notKept',
    `${what} are switched off here, by \`aiGovernance.playbooks.reach.${key}\`; ask whoever runs the portal`,
  );
