import {
  playbookProposePermission,
  playbookPublishPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { LifeState, PlaybookVersion } from '../model';
import { lifeOf } from './life';
import type { Reader } from './reader';

/** Whether something may be done now, and why not. */
export interface Permit {
  readonly isPermitted: boolean;
  readonly because?: string;
}

/** A version with where it stands and what the caller may do with it. */
export interface LivingVersion extends PlaybookVersion {
  readonly life: LifeState;
  readonly permits: {
    readonly publish: Permit;
    readonly refuse: Permit;
    readonly withdraw: Permit;
  };
}

/** What permits depend on, beside version and caller. */
export interface PermitContext {
  readonly now: string;
  readonly needsSecondPerson: boolean;
}

/** A version as a caller sees it. */
export function livingVersion(
  version: PlaybookVersion,
  reader: Reader,
  { now, needsSecondPerson }: PermitContext,
): LivingVersion {
  const life = lifeOf(version, now);
  const isOwn =
    version.proposedBy.toLowerCase() === reader.actor.subject.toLowerCase();
  const deciding =
    stateRefusal(life, ['inReview']) ??
    (reader.mayPublish ? undefined : lacking(playbookPublishPermission)) ??
    (needsSecondPerson && isOwn
      ? 'you proposed it; a second person reads it and decides'
      : undefined);
  const withdrawing =
    stateRefusal(life, ['inReview', 'scheduled']) ??
    (reader.mayPublish || reader.mayPropose
      ? undefined
      : lacking(playbookProposePermission));
  return {
    ...version,
    life,
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

const stateRefusal = (
  life: LifeState,
  allowed: readonly LifeState[],
): string | undefined => (allowed.includes(life) ? undefined : WHY_NOT[life]);

const WHY_NOT: Readonly<Record<LifeState, string>> = {
  inReview: 'it waits for review',
  scheduled: 'it was published and waits for its instant',
  current: 'readers have it',
  superseded: 'another version took its place',
  expired: 'it has expired',
  refused: 'it was refused',
  withdrawn: 'it was withdrawn',
};
