import type { OwnedEntity } from '../../../policy/facade';
import { setScene } from '../scene';
import type { SourceDeps } from '../source';
import { drift } from './drift';
import { unclassified } from './unclassified';

const NOW = '2026-11-02T09:00:00.000Z';
const TEAM = 'group:default/pay';
const PAY = 'github.com/acme/pay';
const entities: readonly OwnedEntity[] = [
  {
    ref: 'component:default/pay',
    owner: TEAM,
    repository: PAY,
    isClassified: true,
  },
  {
    ref: 'component:default/else',
    owner: 'group:default/else',
    repository: 'github.com/acme/else',
    isClassified: false,
  },
  { ref: 'system:default/shop', owner: TEAM, isClassified: false },
];
const attention = {
  fleet: async () => ({ entities, strengthenings: [] }),
  protectionGaps: async (refs: readonly string[]) =>
    refs.map(entityRef => ({
      entityRef,
      text: 'the check is required',
      found: 'it is not',
    })),
};
const deps = {
  attention,
  hosts: {
    driftedFiles: async (repositories?: readonly string[]) =>
      (repositories ?? [PAY]).map(repository => ({
        repository,
        path: '.cursorignore',
        state: 'undone',
        because: 'lines are taken out',
        observedAt: NOW,
      })),
  },
} as unknown as SourceDeps;
const reader = {
  userRef: 'user:default/ada',
  refs: new Set(['user:default/ada', TEAM]),
  rights: new Set<never>(),
};

describe('R52 drift', () => {
  it('is of the repositories that the reader or a group of theirs owns', async () => {
    const scene = await setScene(attention, { now: NOW, reader });
    expect(scene.repositories).toEqual([PAY]);
    const matters = await drift(deps).matters(scene);
    expect(
      matters.map(({ title, because, link, told }) => [
        title,
        because,
        link,
        told,
      ]),
    ).toEqual([
      [
        'the protection of `github.com/acme/pay` is not what the policy asks for',
        'the check is required: it is not',
        '/catalog/default/component/pay/ai-policy',
        [TEAM],
      ],
      [
        '`.cursorignore` of `github.com/acme/pay` drifted from the policy',
        'lines are taken out',
        '/catalog/default/component/pay/ai-policy',
        [TEAM],
      ],
    ]);
  });

  it('is of everybody when nobody reads', async () => {
    const scene = await setScene(attention, { now: NOW });
    const matters = await drift(deps).matters(scene);
    expect(new Set(matters.flatMap(({ audience }) => audience))).toEqual(
      new Set([TEAM, 'group:default/else']),
    );
  });
});

describe('R52 unclassified entities', () => {
  it('lead to their page, and nobody is told of each', async () => {
    const scene = await setScene(attention, { now: NOW, reader });
    const matters = await unclassified().matters(scene);
    expect(matters.map(({ link, told }) => [link, told])).toEqual([
      ['/catalog/default/system/shop', []],
    ]);
  });
});
