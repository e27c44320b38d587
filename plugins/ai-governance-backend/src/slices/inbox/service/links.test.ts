import { linkTo } from './links';

describe('R52 where something is done', () => {
  it.each([
    [['component:default/a'], {}, '/catalog/default/component/a/ai-policy'],
    [
      ['system:default/s', 'component:default/a'],
      { exception: 'w 1&x' },
      '/catalog/default/component/a/ai-policy?exception=w+1%26x',
    ],
    [['system:default/s'], { exception: 'w' }, '/catalog/default/system/s'],
    [[], { exception: 'w' }, '/ai-governance/needs-you'],
  ])('%j with %j', (refs, query, expected) => {
    expect(linkTo(refs, query)).toBe(expected);
  });
});
