import { repositoryOf } from './repositoryOf';

describe('R05 the repository of an entity', () => {
  it.each([
    [
      'a GitHub slug',
      { 'github.com/project-slug': 'Acme/Checkout' },
      'github.com/acme/checkout',
      '',
    ],
    [
      'a GitLab slug with subgroups',
      { 'gitlab.com/project-slug': 'acme/shop/checkout' },
      'gitlab.com/acme/shop/checkout',
      '',
    ],
    [
      'a source location on GitHub with a folder',
      {
        'backstage.io/source-location':
          'url:https://github.com/acme/mono/tree/main/services/checkout/',
      },
      'github.com/acme/mono',
      'services/checkout',
    ],
    [
      'a source location on GitLab with a folder',
      {
        'backstage.io/source-location':
          'url:https://gitlab.example.com/acme/shop/mono/-/tree/main/services/checkout',
      },
      'gitlab.example.com/acme/shop/mono',
      'services/checkout',
    ],
    [
      'a source location on Bitbucket with a folder',
      {
        'backstage.io/source-location':
          'url:https://bitbucket.org/acme/mono/src/main/services/checkout',
      },
      'bitbucket.org/acme/mono',
      'services/checkout',
    ],
    [
      'a source location of the whole repository',
      {
        'backstage.io/source-location': 'url:https://github.com/acme/checkout',
      },
      'github.com/acme/checkout',
      '',
    ],
    [
      'a folder with a space and an umlaut',
      {
        'backstage.io/source-location':
          'url:https://github.com/acme/mono/tree/main/my%20app/m%C3%BCll',
      },
      'github.com/acme/mono',
      'my app/müll',
    ],
    [
      'a slug with the folder of its source location',
      {
        'github.com/project-slug': 'acme/mono',
        'backstage.io/source-location':
          'url:https://github.com/acme/mono/tree/main/web',
      },
      'github.com/acme/mono',
      'web',
    ],
    [
      'a slug over a source location elsewhere',
      {
        'github.com/project-slug': 'acme/checkout',
        'backstage.io/source-location':
          'url:https://github.com/acme/catalog/tree/main/entities',
      },
      'github.com/acme/checkout',
      '',
    ],
    [
      'the descriptor itself when nothing else is said',
      {
        'backstage.io/managed-by-location':
          'url:https://github.com/acme/mono/blob/main/web/catalog-info.yaml',
      },
      'github.com/acme/mono',
      'web',
    ],
    [
      'a descriptor at the root',
      {
        'backstage.io/managed-by-location':
          'url:https://github.com/acme/checkout/blob/main/catalog-info.yaml',
      },
      'github.com/acme/checkout',
      '',
    ],
  ])('is read from %s', (_, annotations, repository, path) => {
    expect(repositoryOf(annotations)).toEqual({ repository, path });
  });

  it.each([
    ['nothing', {}],
    [
      'a descriptor on disk',
      { 'backstage.io/managed-by-location': 'file:/srv/entities.yaml' },
    ],
    [
      'a descriptor on a web site',
      {
        'backstage.io/managed-by-location':
          'url:https://example.com/catalog-info.yaml',
      },
    ],
    ['a slug of nothing', { 'github.com/project-slug': '' }],
    ['a slug that climbs', { 'github.com/project-slug': 'acme/../other' }],
    [
      'a source location without a scheme',
      { 'backstage.io/source-location': 'github.com/acme/checkout' },
    ],
  ])('is none with %s', (_, annotations) => {
    expect(repositoryOf(annotations)).toBeUndefined();
  });
});
