import type { Entity } from '@backstage/catalog-model';
import { compareByMeaning, statusRank, tierRank } from './meaning';

const TIERS = ['public', 'internal', 'confidential', 'restricted'];

const entity = (name: string, status?: string, tier?: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    annotations: {
      ...(status ? { 'ai-governance/policy-status': status } : {}),
      ...(tier ? { 'ai-governance/effective-tier': tier } : {}),
    },
  },
});

describe('R52 the catalog is sorted by meaning', () => {
  it('unclassified first, then the strictest, what is not governed last', () => {
    const sorted = [
      entity('not governed'),
      entity('allowed', 'allowed', 'public'),
      entity('conditions', 'allowedWithConditions', 'internal'),
      entity('not approved', 'notApproved', 'internal'),
      entity('prohibited, confidential', 'prohibited', 'confidential'),
      entity('prohibited, restricted', 'prohibited', 'restricted'),
      entity('unclassified', 'unclassified', 'unclassified'),
    ].sort((a, b) => compareByMeaning(a, b, TIERS));
    expect(sorted.map(({ metadata }) => metadata.name)).toEqual([
      'unclassified',
      'prohibited, restricted',
      'prohibited, confidential',
      'not approved',
      'conditions',
      'allowed',
      'not governed',
    ]);
  });

  it.each([
    ['tiers', ['public', 'restricted', 'unclassified', 'internal', 'odd']],
    [
      'tiers in another case',
      ['Public', 'RESTRICTED', 'Unclassified', 'Internal', 'odd'],
    ],
  ])('%s', (_, values) => {
    expect(
      [...values]
        .sort((a, b) => tierRank(a, TIERS) - tierRank(b, TIERS))
        .map(value => value.toLowerCase()),
    ).toEqual(['unclassified', 'restricted', 'internal', 'public', 'odd']);
  });

  it('statuses in whatever case the catalog keeps them', () => {
    expect(
      ['allowed', 'notapproved', 'perhaps', 'unclassified'].sort(
        (a, b) => statusRank(a) - statusRank(b),
      ),
    ).toEqual(['unclassified', 'notapproved', 'allowed', 'perhaps']);
  });
});
