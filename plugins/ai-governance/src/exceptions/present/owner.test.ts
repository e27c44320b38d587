import type { Entity } from '@backstage/catalog-model';
import { ownerOf } from './owner';

const owned = (
  owner: unknown,
  relations: readonly string[] = [],
  namespace?: string,
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'checkout-service', namespace },
  spec: { owner: owner as string },
  relations: relations.map(targetRef => ({ type: 'ownedBy', targetRef })),
});

describe('R15 the owning group answers for a waiver', () => {
  it.each([
    [
      'the group of the relation',
      owned('x', ['group:default/a']),
      'group:default/a',
    ],
    [
      'the group before a person',
      owned('x', ['user:default/p', 'group:default/a']),
      'group:default/a',
    ],
    [
      'a person who owns it alone',
      owned('x', ['user:default/p']),
      'user:default/p',
    ],
    ['a short name', owned('Checkout'), 'group:default/checkout'],
    [
      'a name in the namespace of the entity',
      owned('checkout', [], 'shop'),
      'group:shop/checkout',
    ],
    ['a full ref', owned('user:other/p'), 'user:other/p'],
    ['what is no ref', owned('group:'), undefined],
    ['no owner', owned(undefined), undefined],
  ])('%s', (_, entity, expected) => {
    expect(ownerOf(entity)).toBe(expected);
  });
});
