import { readAnnotations } from './readAnnotations';

describe('what the catalog says of an entity', () => {
  it.each([
    ['no annotations', {}, undefined],
    [
      'tier and status',
      {
        'ai-governance/effective-tier': 'internal',
        'ai-governance/policy-status': 'allowedWithConditions',
      },
      { status: 'allowedWithConditions', tier: 'internal' },
    ],
    [
      'unclassified has no tier of its own',
      {
        'ai-governance/effective-tier': 'unclassified',
        'ai-governance/policy-status': 'unclassified',
      },
      { status: 'unclassified', tier: undefined },
    ],
    [
      'a status in lower case, as the catalog keeps it for filters',
      { 'ai-governance/policy-status': 'notapproved' },
      { status: 'notApproved', tier: undefined },
    ],
    ['something else', { 'ai-governance/policy-status': 'perhaps' }, undefined],
  ])('%s', (_, annotations, expected) => {
    expect(
      readAnnotations({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'a', annotations },
      }),
    ).toEqual(expected);
  });
});
