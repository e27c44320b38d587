import type { Obligation, Reason } from '../decision';
import { NOTHING_CHANGED } from './coveringChanges';
import { decideRelease } from './decideRelease';
import type { DecidedChange, ReleaseAnswer, ReleaseQuestion } from './types';

const obligation = (given: Partial<Obligation> = {}): Obligation => ({
  rule: 'human-review',
  kind: 'review',
  phase: 'merge',
  mode: 'enforce',
  status: 'unfulfilled',
  text: 'review',
  found: 'none',
  evidence: [],
  sentences: [],
  owners: [],
  paths: [],
  ...given,
});
const denial: Reason = {
  code: 'policy.forbidden',
  rule: 'freeze',
  effect: 'forbid',
  mode: 'enforce',
  text: 'no',
  because: 'no',
  sentences: [],
};
const PASS = { reasons: [], obligations: [] };
const HOLD = { reasons: [], obligations: [obligation()] };
const DENY = { reasons: [denial], obligations: [] };

/** A change whose commits are `shas`, the last one its head. */
const change = (
  decisionId: string,
  shas: string,
  given: Partial<DecidedChange> = {},
): DecidedChange => {
  const commits = shas.split(' ').map(sha => ({ sha }));
  return {
    decisionId,
    headSha: commits[commits.length - 1]?.sha ?? '',
    occurredAt: '2026-11-02T09:00:00.000Z',
    marks: { commits },
    decision: PASS,
    ...given,
  };
};
const later = { occurredAt: '2026-11-03T09:00:00.000Z' };
const shas = (text: string) => text.split(' ').map(sha => ({ sha }));

const answer = (question: Partial<ReleaseQuestion>): ReleaseAnswer =>
  decideRelease({ commits: [], changes: [], start: 'release', ...question });

/** `d1:a,b` for each change, then `?c` for each undecided commit. */
const told = ({ outcome, changes, undecided }: ReleaseAnswer): string =>
  [
    outcome,
    ...changes.map(({ decisionId, commits }) => `${decisionId}:${commits}`),
    ...undecided.map(sha => `?${sha}`),
  ].join(' ');

describe('R33 the answer about a release', () => {
  it.each<[string, Partial<ReleaseQuestion>, string]>([
    ['nothing since the last one', {}, 'pass'],
    [
      'every commit is of a change that passed',
      {
        commits: shas('a b c'),
        changes: [change('d1', 'a b'), change('d2', 'c')],
      },
      'pass d1:a,b d2:c',
    ],
    [
      'a commit that no decision is about',
      { commits: shas('a x'), changes: [change('d1', 'a')] },
      'hold d1:a ?x',
    ],
    [
      'a held change',
      {
        commits: shas('a b'),
        changes: [change('d1', 'a', { decision: HOLD }), change('d2', 'b')],
      },
      'hold d1:a d2:b',
    ],
    [
      'a denied change weighs more than an undecided commit',
      {
        commits: shas('a x'),
        changes: [change('d1', 'a', { decision: DENY })],
      },
      'deny d1:a ?x',
    ],
    [
      'a beginning that leaves commits out',
      { commits: shas('a'), changes: [change('d1', 'a')], start: 'gap' },
      'hold d1:a',
    ],
    [
      'the first release of all',
      { commits: shas('a'), changes: [change('d1', 'a')], start: 'given' },
      'pass d1:a',
    ],
    [
      'the latest decision on a head counts, for better',
      {
        commits: shas('a'),
        changes: [
          change('d2', 'a', later),
          change('d1', 'a', { decision: HOLD }),
        ],
      },
      'pass d2:a',
    ],
    [
      'the latest decision on a head counts, for worse',
      {
        commits: shas('a'),
        changes: [
          change('d2', 'a', { ...later, decision: DENY }),
          change('d1', 'a'),
        ],
      },
      'deny d2:a',
    ],
    [
      'a commit named twice is one',
      { commits: shas('a a'), changes: [change('d1', 'a')] },
      'pass d1:a',
    ],
    [
      'a later head puts an earlier one right',
      {
        commits: shas('a b'),
        changes: [change('d1', 'a', { decision: DENY }), change('d2', 'a b')],
      },
      'pass d2:a,b',
    ],
    [
      'a later head adds what is not right',
      {
        commits: shas('a b'),
        changes: [change('d1', 'a'), change('d2', 'a b', { decision: HOLD })],
      },
      'hold d1:a d2:b',
    ],
    [
      'an obligation of the release is due now',
      {
        commits: shas('a'),
        changes: [
          change('d1', 'a', {
            decision: {
              reasons: [],
              obligations: [obligation({ phase: 'release' })],
            },
          }),
        ],
      },
      'hold d1:a',
    ],
    [
      'what a waiver lifted stays lifted when the waiver has ended since',
      {
        commits: shas('a'),
        changes: [
          change('d1', 'a', {
            decision: {
              reasons: [],
              obligations: [
                obligation({
                  status: 'waived',
                  waivedUntil: '2026-11-02T10:00:00.000Z',
                }),
              ],
            },
          }),
        ],
      },
      'pass d1:a',
    ],
    [
      'what is only observed holds nothing',
      {
        commits: shas('a'),
        changes: [
          change('d1', 'a', {
            decision: {
              reasons: [],
              obligations: [obligation({ mode: 'observe' })],
            },
          }),
        ],
      },
      'pass d1:a',
    ],
  ])('%s', (_, question, expected) => {
    expect(told(answer(question))).toBe(expected);
  });

  it('says what it would be with every mode enforced', () => {
    const decision = {
      reasons: [],
      obligations: [obligation({ mode: 'warn' })],
    };
    const given = answer({
      commits: shas('a'),
      changes: [change('d1', 'a', { decision, pullRequest: 12 })],
    });
    expect(given).toMatchObject({ outcome: 'pass', wouldBe: 'hold' });
    expect(given.changes).toEqual([
      {
        decisionId: 'd1',
        headSha: 'a',
        pullRequest: 12,
        outcome: 'pass',
        wouldBe: 'hold',
        commits: ['a'],
      },
    ]);
  });
});

const squashed = change('d1', 'a b', {
  marks: {
    patchDigest: 'whole',
    commits: [
      { sha: 'a', patchDigest: 'pa' },
      { sha: 'b', patchDigest: 'pb' },
    ],
  },
});

describe('R33 a change is recognised as a whole or not at all', () => {
  it.each<[string, ReleaseQuestion['commits'], DecidedChange, string]>([
    [
      'squashed, by what it changes',
      [{ sha: 's', patchDigest: 'whole' }],
      squashed,
      'pass d1:s',
    ],
    [
      'squashed with something added',
      [{ sha: 's', patchDigest: 'more' }],
      squashed,
      'hold ?s',
    ],
    [
      'rebased, by what each commit changes',
      [
        { sha: 'a2', patchDigest: 'pa' },
        { sha: 'b2', patchDigest: 'pb' },
      ],
      squashed,
      'pass d1:a2,b2',
    ],
    [
      'only its first commit, picked out',
      [{ sha: 'a2', patchDigest: 'pa' }],
      squashed,
      'hold ?a2',
    ],
    ['only its first commit, by id', [{ sha: 'a' }], squashed, 'hold ?a'],
    [
      'rebased with a commit between',
      [
        { sha: 'a2', patchDigest: 'pa' },
        { sha: 'x', patchDigest: 'px' },
        { sha: 'b2', patchDigest: 'pb' },
      ],
      squashed,
      'hold d1:a2,b2 ?x',
    ],
    [
      'merged without a hand in it',
      [{ sha: 'a' }, { sha: 'b' }, { sha: 'm', patchDigest: NOTHING_CHANGED }],
      squashed,
      'pass d1:a,b',
    ],
    [
      'merged with a hand in it',
      [{ sha: 'a' }, { sha: 'b' }, { sha: 'm', patchDigest: 'evil' }],
      squashed,
      'hold d1:a,b ?m',
    ],
    [
      'a merge of which nothing is known',
      [{ sha: 'a' }, { sha: 'b' }, { sha: 'm' }],
      squashed,
      'hold d1:a,b ?m',
    ],
    [
      'merged as its host says',
      [{ sha: 'h' }],
      change('d1', 'a', { marks: { mergedAs: 'h', commits: shas('a') } }),
      'pass d1:h',
    ],
    [
      'squashed, as its host says afterwards',
      [{ sha: 's' }],
      change('d1', 'a b', { merges: [['s']] }),
      'pass d1:s',
    ],
    [
      'rebased, as its host says afterwards',
      [{ sha: 'a2' }, { sha: 'b2' }],
      change('d1', 'a b', { merges: [['a2', 'b2']] }),
      'pass d1:a2,b2',
    ],
    [
      'of whose rebased commits one is not in it',
      [{ sha: 'a2' }],
      change('d1', 'a b', { merges: [['a2', 'b2']] }),
      'hold ?a2',
    ],
    [
      'merged twice, of which this release has one',
      [{ sha: 's2' }],
      change('d1', 'a b', { merges: [['s1'], ['s2']] }),
      'pass d1:s2',
    ],
    [
      'merged as nothing',
      [{ sha: 's' }],
      change('d1', 'a b', { merges: [[]] }),
      'hold ?s',
    ],
    [
      'of which nothing but the head is known',
      [{ sha: 'a' }, { sha: 'b' }],
      change('d1', 'a b', { marks: { commits: [] } }),
      'hold ?a ?b',
    ],
    [
      'that changes nothing answers for nothing',
      [{ sha: 'x', patchDigest: 'px' }],
      change('d1', 'a', {
        marks: {
          patchDigest: NOTHING_CHANGED,
          commits: [{ sha: 'a', patchDigest: NOTHING_CHANGED }],
        },
      }),
      'hold ?x',
    ],
  ])('%s', (_, commits, decided, expected) => {
    expect(told(answer({ commits, changes: [decided] }))).toBe(expected);
  });
});
