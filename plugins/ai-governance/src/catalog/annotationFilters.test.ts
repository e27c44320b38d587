import type { Entity } from '@backstage/catalog-model';
import { PolicyStatusFilter, TierFilter } from './annotationFilters';

const entity = (annotations?: Record<string, string>): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'a', annotations },
});

describe('R16 catalog filters', () => {
  it.each<[string, Record<string, string> | undefined, string[], boolean]>([
    [
      'one of the tiers',
      { 'ai-governance/effective-tier': 'internal' },
      ['public', 'internal'],
      true,
    ],
    [
      'another tier',
      { 'ai-governance/effective-tier': 'restricted' },
      ['public'],
      false,
    ],
    [
      'without regard to case',
      { 'ai-governance/effective-tier': 'Internal' },
      ['internal'],
      true,
    ],
    ['an entity without annotations', undefined, ['public'], false],
  ])('%s', (_, annotations, values, isKept) => {
    expect(new TierFilter(values).filterEntity(entity(annotations))).toBe(
      isKept,
    );
  });

  it('asks the catalog for the annotation', () => {
    expect(new PolicyStatusFilter(['allowed']).getCatalogFilters()).toEqual({
      'metadata.annotations.ai-governance/policy-status': ['allowed'],
    });
  });
});
