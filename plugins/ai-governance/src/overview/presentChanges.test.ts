import { policyChange } from '../__testUtils__/fixtures';
import { presentChanges } from './presentChanges';

describe('R52 what changed lately', () => {
  it.each([
    [
      'a tier, by a person',
      policyChange(),
      {
        actor: 'user:default/elin.brookvale',
        subject: { kind: 'entity', ref: 'component:default/checkout-service' },
        from: 'public',
        to: 'internal',
        tone: 'info',
      },
    ],
    [
      'by the portal itself',
      policyChange({ actor: 'plugin:ai-governance' }),
      { actor: undefined },
    ],
    [
      'a stage of a group',
      policyChange({
        kind: 'stageAssigned',
        entityRef: undefined,
        groupRef: 'group:default/search',
      }),
      { subject: { kind: 'entity', ref: 'group:default/search' } },
    ],
    [
      'a version',
      policyChange({
        kind: 'policyPublished',
        entityRef: undefined,
        versionId: 'ver-3',
        number: 3,
      }),
      { subject: { kind: 'version', versionId: 'ver-3', number: 3 } },
    ],
    [
      'nothing in particular',
      policyChange({ kind: 'replayDiverged', entityRef: undefined }),
      { subject: undefined, tone: 'danger' },
    ],
  ])('%s', (_, change, expected) => {
    expect(presentChanges([change])[0]).toMatchObject(expected);
  });

  it('keeps two changes of one entry apart', () => {
    const keys = presentChanges([policyChange(), policyChange()]).map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(2);
  });
});
