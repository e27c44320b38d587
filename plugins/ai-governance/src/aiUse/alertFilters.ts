import type { UseAlert } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** Whose alerts can be asked for: those of the reader's teams, or of everybody else. */
export const WHOSE = ['mine', 'others'] as const;

/** One of them. */
export type Whose = (typeof WHOSE)[number];

/** Reads whose alerts the address asks for; absent for all. */
export const readWhose = (params: URLSearchParams): Whose | undefined =>
  WHOSE.find(whose => whose === params.get('alerts'));

/** The alerts that are asked for; until it is known who reads, whose they are narrows nothing. */
export const alertsOf = (
  alerts: readonly UseAlert[],
  wanted: {
    readonly whose: Whose | undefined;
    readonly owner: string | undefined;
    readonly ownRefs: readonly string[] | undefined;
  },
): readonly UseAlert[] => {
  const { whose, owner, ownRefs } = wanted;
  return alerts.filter(({ owners }) => {
    const isOwn = owners.some(ref => ownRefs?.includes(ref));
    const isTheirs =
      whose === undefined || !ownRefs || isOwn === (whose === 'mine');
    return isTheirs && (owner === undefined || owners.includes(owner));
  });
};
