import { parseBatchList } from './parseBatchList';

describe('R05 a list of entities with what they are to become', () => {
  it.each([
    ['', [], []],
    [
      'component:default/a,internal,true',
      [
        {
          entityRef: 'component:default/a',
          tier: 'internal',
          isCritical: true,
        },
      ],
      [],
    ],
    [
      'entityRef,tier,critical\r\nA;public;\nteam/b\t\tno\n\n"system:default/c",public',
      [
        { entityRef: 'component:default/a', tier: 'public' },
        { entityRef: 'component:team/b', isCritical: false },
        { entityRef: 'system:default/c', tier: 'public' },
      ],
      [],
    ],
    ['component:default/a,,,internal,strong', [], []],
    [
      'a b,public\nc,public,maybe\nd,public',
      [{ entityRef: 'component:default/d', tier: 'public' }],
      [1, 2],
    ],
  ])('%j', (text, list, faulty) => {
    expect(parseBatchList(text)).toEqual({ list, faulty });
  });
});
