import { groupBy } from '../../../shared/groupBy';
import type { PolicyAttention } from '../../policy/facade';
import type { Reader } from '../model';
import type { Scene } from './source';

/** Looks at who owns what. Fails with `policy.notReady` before the catalog was first read. */
export async function setScene(
  attention: Pick<PolicyAttention, 'fleet'>,
  { now, reader }: { readonly now: string; readonly reader?: Reader },
): Promise<Scene> {
  const { entities: all, strengthenings } = await attention.fleet();
  const byRef = new Map(all.map(entity => [entity.ref, entity]));
  const byRepository = groupBy(all, ({ repository }) => repository);
  const entities = reader
    ? all.filter(({ owner }) => owner !== undefined && reader.refs.has(owner))
    : all;
  return {
    now,
    ...(reader
      ? {
          reader,
          repositories: once(
            entities.flatMap(({ repository }) => repository ?? []),
          ),
        }
      : {}),
    entities,
    strengthenings,
    ownersOf: refs => once(refs.flatMap(ref => byRef.get(ref)?.owner ?? [])),
    entitiesIn: repository =>
      (byRepository.get(repository) ?? []).map(({ ref }) => ref),
  };
}

const once = (refs: readonly string[]): readonly string[] => [...new Set(refs)];
