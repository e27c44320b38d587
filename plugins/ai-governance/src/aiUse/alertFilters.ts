import type { UseAlert } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** Whose alerts can be asked for: those of the reader's teams, or of everybody else. */
export const WHOSE = ['mine', 'others'] as const;

/** One of them. */
export type Whose = (typeof WHOSE)[number];

/** Reads whose alerts the address asks for; absent for all. */
export const readWhose = (params: URLSearchParams): Whose | undefined =>
  WHOSE.find(whose => whose === params.get('alerts'));

/** Alerts of the reader's teams before those of others, and the newest of either first. */
export function inOrder(
  alerts: readonly UseAlert[],
  ownRefs: readonly string[] = [],
): readonly UseAlert[] {
  const isOwn = ({ owners }: UseAlert) =>
    owners.some(ref => ownRefs.includes(ref));
  return [...alerts].sort(
    (one, other) =>
      Number(isOwn(other)) - Number(isOwn(one)) ||
      other.raisedAt.localeCompare(one.raisedAt),
  );
}

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
