import type { Facts } from '../facts';
import type { Strengthening } from '../strengthening';
import type { CaseGiven } from './caseGiven';
import { BEGINNING, THIS_ENTITY, type CaseProblems } from './caseWords';

/** Strengthenings of a case, or nothing when it has none. */
export const givenStrengthenings = (
  { strengthenings }: CaseGiven,
  caseRepository: string,
): readonly Strengthening[] | undefined =>
  strengthenings?.map(
    ({ id, entity, repository, changes, activeFrom, ...rest }, index) => ({
      id: id ?? `case-strengthening-${index + 1}`,
      changes: changes ?? 'all',
      activeFrom: activeFrom ?? BEGINNING,
      ...rest,
      ...(entity === undefined
        ? {}
        : { entity: entity === 'this' ? THIS_ENTITY : entity }),
      ...(repository === undefined
        ? {}
        : { repository: repository === 'this' ? caseRepository : repository }),
    }),
  );

interface CasePlace {
  readonly entities: Facts['entities'];
  readonly repository: string;
  readonly problems: CaseProblems;
}

/** A strengthening of a case acts where the case is: one that never could proves nothing. */
export function checkStrengthenings(
  strengthenings: readonly Strengthening[],
  { entities, repository, problems }: CasePlace,
): void {
  for (const {
    id,
    entity,
    repository: scope,
    system,
    group,
  } of strengthenings) {
    if ([entity, scope, system, group].every(each => each === undefined))
      problems.add(
        `the strengthening \`${id}\` has no scope; write \`entity: this\` or \`repository: this\``,
      );
    if (entity !== undefined)
      problems.check(
        entity,
        entities.map(({ ref }) => ref),
        'the entity',
      );
    if (scope !== undefined)
      problems.check(scope, [repository], 'the repository');
  }
}
