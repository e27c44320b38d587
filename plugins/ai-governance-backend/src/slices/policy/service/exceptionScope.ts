import { CodedError } from '../../../shared/codedError';
import type { StoredWaiver } from '../model';
import type { Snapshot } from './snapshot';

/** Refs of all entities of the catalog that a scope is about: who may not read one of them has no business with it. */
export const aboutScope = (
  snapshot: Pick<Snapshot, 'byRepository'>,
  { entity, repository, system, group }: StoredWaiver['scope'],
): readonly string[] => [
  ...new Set([
    ...[entity, system, group].filter(ref => ref !== undefined),
    ...(repository === undefined ? [] : aboutRepository(snapshot, repository)),
  ]),
];

/** Refs of the entities of a repository. */
export const aboutRepository = (
  { byRepository }: Pick<Snapshot, 'byRepository'>,
  repository: string,
): readonly string[] =>
  (byRepository.get(repository) ?? []).map(({ fact }) => fact.ref);

/** Fails with `policy.invalidWaiver` for a scope that names nothing. */
export function requireScopeNamed({
  entity,
  repository,
  system,
  group,
}: StoredWaiver['scope']): void {
  const isNamed = [entity, repository, system, group].some(
    part => part !== undefined,
  );
  if (isNamed) return;
  const message =
    'there is no scope; expected at least one of `entity`, `repository`, `system` and `group`';
  throw new CodedError('policy.invalidWaiver', message, {
    issues: [{ code: 'policy.missingKey', path: 'scope', message }],
  });
}

/** Fails with `policy.entityNotFound` or `policy.groupNotFound` for what the catalog does not have: such a waiver would lift nothing. */
export function requireScopeKnown(
  { entities, groups }: Pick<Snapshot, 'entities' | 'groups'>,
  { entity, system, group }: StoredWaiver['scope'],
): void {
  for (const ref of [entity, system]) {
    if (ref !== undefined && !entities.has(ref)) {
      throw new CodedError(
        'policy.entityNotFound',
        `there is no entity \`${ref}\`; one that was just added is known within a minute`,
      );
    }
  }
  if (group !== undefined && !groups.has(group)) {
    throw new CodedError(
      'policy.groupNotFound',
      `there is no group \`${group}\``,
    );
  }
}
