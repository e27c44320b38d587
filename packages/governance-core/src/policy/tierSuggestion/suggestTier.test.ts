import { smallPolicy } from '../__fixtures__/smallPolicy';
import { suggestTier } from './suggestTier';
import type { TierEvidence, TierSuggestion } from './tierEvidence';

const policy = smallPolicy([], {
  dataClasses: {
    shareable: ['publicCode'],
    neverShare: ['customerData'],
    repositorySource: {
      public: 'shareable',
      internal: 'shareable',
      confidential: 'neverShare',
    },
  },
  areas: {
    payments: {
      title: 'Payments',
      paths: ['pay/'],
      ignoreCase: true,
      owners: [],
    },
  },
});
const NOTHING: TierEvidence = { repository: [], system: [], owner: [] };
const LOOKED = { areas: [], dataClasses: [] };

describe('R05 a tier that evidence speaks for', () => {
  it.each<[string, Partial<TierEvidence>, Partial<TierSuggestion>]>([
    ['nothing known: nothing suggested', {}, { tier: undefined, evidence: [] }],
    [
      'what the place once had',
      { once: 'internal' },
      { tier: 'internal', strength: 'strong' },
    ],
    [
      'a tier that the policy no longer knows is no evidence',
      { once: 'secret', repository: ['secret'] },
      { tier: undefined, evidence: [] },
    ],
    [
      'others in the repository',
      { repository: ['internal'] },
      { tier: 'internal', strength: 'strong' },
    ],
    [
      'the tier that at least half of a System has or exceeds',
      { system: ['public', 'internal', 'confidential', 'public'] },
      {
        tier: 'internal',
        strength: 'medium',
        evidence: [
          {
            kind: 'system',
            strength: 'medium',
            tier: 'internal',
            count: 2,
            of: 4,
          },
        ],
      },
    ],
    [
      'two entities of an owner say nothing',
      { owner: ['internal', 'internal'] },
      { tier: undefined },
    ],
    [
      'three entities of an owner say little',
      { owner: ['internal', 'internal', 'public'] },
      { tier: 'internal', strength: 'weak' },
    ],
    [
      'data that must not be shared',
      { dataClasses: ['customerData', 'publicCode'] },
      {
        tier: 'confidential',
        strength: 'medium',
        evidence: [
          {
            kind: 'data',
            strength: 'medium',
            tier: 'confidential',
            id: 'customerData',
          },
        ],
      },
    ],
    [
      'an area that the policy guards, not one that it does not have',
      { areas: ['payments', 'toString'] },
      {
        tier: 'internal',
        strength: 'weak',
        evidence: [
          { kind: 'area', strength: 'weak', tier: 'internal', id: 'payments' },
        ],
      },
    ],
    [
      'weak evidence does not outweigh solid evidence',
      {
        system: ['public'],
        owner: ['confidential', 'confidential', 'confidential'],
      },
      { tier: 'public', strength: 'medium' },
    ],
    [
      'of solid evidence the strictest counts, and its own strength is told',
      { once: 'public', dataClasses: ['customerData'] },
      { tier: 'confidential', strength: 'medium' },
    ],
  ])('%s', (_name, known, expected) => {
    const given = suggestTier(policy, { ...NOTHING, ...LOOKED, ...known });
    expect(given).toEqual(expect.objectContaining(present(expected)));
    expect(given.tier).toBe(expected.tier);
  });

  it('names the strongest evidence first', () => {
    const { evidence } = suggestTier(policy, {
      once: 'internal',
      repository: ['internal'],
      system: ['public'],
      owner: ['public', 'public', 'public'],
      areas: ['payments'],
    });
    expect(evidence.map(({ kind }) => kind)).toEqual([
      'once',
      'repository',
      'system',
      'owner',
      'area',
    ]);
  });

  it.each<[Partial<TierEvidence>, TierSuggestion['missing']]>([
    [{}, ['neighbours', 'changes', 'dataReport']],
    [{ owner: ['public'], areas: [] }, ['dataReport']],
    [{ system: ['public'], ...LOOKED }, []],
  ])('says what nobody knows: %j', (known, missing) => {
    expect(suggestTier(policy, { ...NOTHING, ...known }).missing).toEqual(
      missing,
    );
  });
});

const present = <Part extends object>(part: Part): Partial<Part> =>
  Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== undefined),
  ) as Partial<Part>;
