import type { Stage } from '../policy/types';
import type { Audience } from './types';

/** What is known of a reader and of what they work on; what is left out is not known, and narrows nothing. */
export interface AudienceContext {
  /** Groups of the reader, ancestors included. */
  readonly groups?: readonly string[];
  readonly tier?: string;
  readonly stage?: Stage;
  readonly languages?: readonly string[];
  readonly areas?: readonly string[];
}

/** Whether a playbook may be read only by some: such a one is no catalog entity, and search hides it from others. */
export const isRestricted = ({ groups }: Audience): boolean =>
  groups.length > 0;

/** Whether somebody may read a playbook at all: only groups restrict, the rest says for what it is meant. */
export const mayRead = (
  { groups }: Audience,
  readerGroups: readonly string[],
): boolean =>
  groups.length === 0 || groups.some(group => readerGroups.includes(group));

/** Whether a playbook is meant for this place: every list that it gives has what is known of the place. */
export const isMeantFor = (
  audience: Audience,
  { groups, tier, stage, languages, areas }: AudienceContext,
): boolean =>
  matches(audience.groups, groups) &&
  matches(audience.tiers, tier === undefined ? tier : [tier]) &&
  matches(audience.stages, stage === undefined ? stage : [stage]) &&
  matches(audience.languages, languages) &&
  matches(audience.areas, areas);

const matches = (
  wanted: readonly string[],
  known: readonly string[] | undefined,
): boolean =>
  wanted.length === 0 ||
  known === undefined ||
  wanted.some(each => known.includes(each));
