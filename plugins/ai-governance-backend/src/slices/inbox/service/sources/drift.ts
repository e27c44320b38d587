import type { Matter } from '../../model';
import { itemId } from '../itemId';
import { linkTo } from '../links';
import type { InboxSource, Scene, SourceDeps } from '../source';

/** Repositories that are no longer protected, or tell assistants no longer, as the policy asks for. */
export const drift = (deps: SourceDeps): InboxSource => ({
  kind: 'drift',
  needs: ['readDecisions'],
  async matters(scene) {
    const gaps = await protectionGaps(deps, scene);
    return [...gaps, ...(await driftedFiles(deps, scene))];
  },
});

async function protectionGaps(
  { attention }: SourceDeps,
  { entities, ownersOf }: Scene,
): Promise<readonly Matter[]> {
  const withRepository = new Map(
    entities.flatMap(({ ref, repository }) =>
      repository === undefined ? [] : [[ref, repository] as const],
    ),
  );
  const gaps = await attention.protectionGaps([...withRepository.keys()]);
  return gaps.map(({ entityRef, text, found }) => {
    const repository = withRepository.get(entityRef) ?? entityRef;
    const owners = ownersOf([entityRef]);
    return {
      id: itemId('drift', 'protection', entityRef),
      kind: 'drift',
      title: `the protection of \`${repository}\` is not what the policy asks for`,
      because: found === '' ? text : `${text}: ${found}`,
      link: linkTo([entityRef]),
      entityRef,
      repository,
      audience: owners,
      told: owners,
      about: [entityRef],
    };
  });
}

async function driftedFiles(
  { hosts }: SourceDeps,
  { repositories, entitiesIn, ownersOf }: Scene,
): Promise<readonly Matter[]> {
  const files = await hosts.driftedFiles(repositories);
  return files.map(({ repository, path, because }) => {
    const refs = entitiesIn(repository);
    const owners = ownersOf(refs);
    return {
      id: itemId('drift', 'file', repository, path),
      kind: 'drift',
      title: `\`${path}\` of \`${repository}\` drifted from the policy`,
      because,
      link: linkTo(refs),
      ...(refs[0] === undefined ? {} : { entityRef: refs[0] }),
      repository,
      audience: owners,
      told: owners,
      about: refs,
    };
  });
}
