import { code, joinWords, shortRef } from '../shared/sentence';
import type { EntityFact } from './facts';

/** Whether an entity is critical: when any source says so, or says something that is neither true nor false. */
export interface ResolvedCriticality {
  readonly isCritical: boolean;
  /** Plain sentence; absent when nothing was set. */
  readonly because?: string;
  readonly problems: readonly string[];
}

const HELD_CRITICAL =
  'held as critical, as this place once was, until an entitled person confirms that it no longer is';

/** Whether a source says in so many words that an entity is critical, whatever its place once was. */
export const isSetCritical = ({
  critical: { declared, assigned, inherited },
}: Pick<EntityFact, 'critical'>): boolean =>
  declared === 'true' ||
  assigned === true ||
  inherited.some(({ value }) => value === 'true');

/** Resolves criticality from annotation, assignment and inheritance; `undefined` stands for files without an entity. */
export function resolveCritical(
  entity: EntityFact | undefined,
): ResolvedCriticality {
  if (!entity) return { isCritical: false, problems: [] };
  const { declared, assigned, inherited, highWater } = entity.critical;
  const claims = [
    ...(declared === undefined
      ? []
      : [{ value: declared, words: 'declared in the catalog' }]),
    ...(assigned === undefined
      ? []
      : [{ value: String(assigned), words: 'assigned in the portal' }]),
    ...inherited.map(({ value, from }) => ({
      value,
      words: `inherited from ${shortRef(from)}`,
    })),
  ];
  const problems = claims
    .filter(({ value }) => value !== 'true' && value !== 'false')
    .map(
      ({ value, words }) =>
        `${code(value)}, ${words}, is neither \`true\` nor \`false\`; treated as critical until corrected`,
    );
  const decisive = claims.filter(({ value }) => value !== 'false');
  if (decisive.length === 0)
    return highWater === true
      ? { isCritical: true, because: HELD_CRITICAL, problems }
      : { isCritical: false, problems };
  return {
    isCritical: true,
    because: joinWords(decisive.map(({ words }) => words)),
    problems,
  };
}
