import { formatVersion } from '@ai-enablement/governance-core';
import type { ReachConfig } from '../../reachConfig';
import type { Reader } from '../reader';
import {
  circumstancesOf,
  requiredOf,
  type RequiredPlaybook,
} from './ownReading';
import { personOf, visiblePlaybook } from './person';
import type { ReachDeps } from './reachDeps';

/** What somebody has to do with a playbook, for them alone. */
export interface OwnReach {
  /** Absent when it is no required reading for them. */
  readonly required?: RequiredPlaybook;
  /** The newest. */
  readonly receipt?: {
    readonly version: string;
    readonly digest: string;
    readonly at: string;
  };
  readonly rating?: number;
  readonly mayReadComments: boolean;
  readonly kept: Omit<ReachConfig, 'minimumPeople'>;
}

/** What is kept, as everybody may know. */
export const keptOf = ({
  minimumPeople: _,
  ...kept
}: ReachConfig): OwnReach['kept'] => kept;

/** Whether somebody may read comments: the owner, and whoever sees reach. */
export const mayReadComments = (
  { actor, groups, mayReach }: Reader,
  { owner }: { readonly owner: string },
): boolean =>
  mayReach ||
  groups.includes(owner.toLowerCase()) ||
  (actor.kind === 'user' &&
    actor.subject.toLowerCase() === owner.toLowerCase());

/** Fails with `playbooks.playbookNotFound` or `playbooks.onlyPeople`. */
export async function ownReach(
  deps: ReachDeps,
  reader: Reader,
  name: string,
): Promise<OwnReach> {
  const found = await visiblePlaybook(deps, reader, name);
  const person = await personOf(deps, reader);
  const required = found.current.header.requiredReading
    ? requiredOf(found, await circumstancesOf(deps, reader))
    : undefined;
  const [receipt] = await deps.reachViews.receiptsOf(person, name);
  const rating = await deps.reachViews.ratingOf(person, name);
  return {
    ...(required && { required }),
    ...(receipt && {
      receipt: {
        version: formatVersion(receipt.version),
        digest: receipt.digest,
        at: receipt.at,
      },
    }),
    ...(rating !== undefined && { rating }),
    mayReadComments: mayReadComments(reader, found.current),
    kept: keptOf(deps.config.reach),
  };
}
