import {
  draft,
  policyVersion,
  superseded,
  versions,
} from '../../__testUtils__/fixtures';
import { comparedWith, inForceOf, personOf, stepBack } from './versions';

const withdrawn = policyVersion({
  versionId: 'ver-w',
  number: undefined,
  state: 'withdrawn',
});

describe('R05 versions of the policy', () => {
  it('finds the one in force', () => {
    expect(inForceOf(versions)?.versionId).toBe('ver-3');
    expect(inForceOf([draft])).toBeUndefined();
  });

  it.each([
    ['the latest superseded one', versions, 'ver-2'],
    ['in any order', [...versions].reverse(), 'ver-2'],
    ['nothing before the first', [policyVersion({ number: 1 })], undefined],
    ['never a withdrawn one', [policyVersion(), withdrawn], undefined],
    [
      'never a later one',
      [policyVersion(), policyVersion({ number: 4, state: 'superseded' })],
      undefined,
    ],
    ['without one in force', [superseded], undefined],
  ])('one step back leads to %s', (_, list, versionId) => {
    expect(stepBack(list)?.versionId).toBe(versionId);
  });

  it.each([
    ['a draft with the one in force', draft, 'ver-3'],
    ['a withdrawn one with the one in force', withdrawn, 'ver-3'],
    ['the one in force with the one before', policyVersion(), 'ver-2'],
    ['a superseded one with the one before', superseded, 'ver-1'],
    ['the first with nothing', policyVersion({ number: 1 }), undefined],
  ])('compares %s', (_, version, versionId) => {
    expect(comparedWith(version, versions)?.versionId).toBe(versionId);
  });

  it.each([
    ['user:default/sana.wyndle', 'user:default/sana.wyndle'],
    ['plugin:ai-governance', undefined],
    [undefined, undefined],
  ])('the person behind %s is %s', (actor, person) => {
    expect(personOf(actor)).toBe(person);
  });
});
