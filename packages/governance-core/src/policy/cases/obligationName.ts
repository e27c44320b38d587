import type { Obligation } from '../decision';

/** The rule of an obligation's name: `scans` of `scans/sast`. */
export const ruleOf = (name: string): string => name.split('/')[0] ?? name;

/** The part of an obligation's name: `sast` of `scans/sast`, nothing of `scans`. */
export const partOf = (name: string): string | undefined =>
  name.includes('/') ? name.slice(name.indexOf('/') + 1) : undefined;

/** Name of an obligation: its rule, with its part when it has one. */
export const nameOf = ({ rule, part }: Obligation): string =>
  part === undefined ? rule : `${rule}/${part}`;

/** Whether a name means an obligation: the name of a rule means all its parts. */
export const isNamed = (name: string, obligation: Obligation): boolean =>
  name === obligation.rule || name === nameOf(obligation);
