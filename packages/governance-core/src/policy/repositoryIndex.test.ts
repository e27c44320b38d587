import { matchesRepository } from '../shared/refs';
import { smallPolicy } from './__fixtures__/smallPolicy';
import { indexRepositories } from './repositoryIndex';

const patterns = [
  'github.com/acme/*',
  'github.com/acme/shop',
  'github.com/*',
  'github.com/acme/deep/*',
  'github.com/acme/shop',
  'gitlab.com/acme/shop',
  '/*',
  '*',
  'github.com/ac/*',
];
const index = indexRepositories(
  smallPolicy([], {
    repositories: {
      approved: patterns.map((repository, i) => ({
        repository,
        owners: [`group:default/g${i}`],
      })),
      excluded: [],
    },
  }),
);

describe('R02 the lists of repositories, found without walking them', () => {
  it.each([
    'github.com/acme/shop',
    'github.com/acme/deep/cart',
    'github.com/acme/',
    'github.com/acme',
    'github.com/other/tool',
    'gitlab.com/acme/shop',
    'gitlab.com/acme/shop/more',
    'github.com/acme/*',
    '/x',
    '*',
    '',
  ])('%s: the entries that cover it, in the order of the list', repository => {
    expect(
      index.approved.covering(repository).map(each => each.owners?.[0]),
    ).toEqual(
      patterns.flatMap((pattern, i) =>
        matchesRepository(pattern, repository) ? [`group:default/g${i}`] : [],
      ),
    );
  });
});
