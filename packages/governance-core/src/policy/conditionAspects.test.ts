import {
  byHand,
  change,
  commit,
  compiled,
  entity,
  facts,
  NOW,
  rule,
  silent,
  use,
} from './__fixtures__/smallPolicy';
import { evaluate } from './evaluate';
import type { Facts } from './facts';
import type { AssistantCondition, Condition, Policy, Subject } from './types';

const holds = (
  when: Condition,
  given: {
    readonly subject?: Subject;
    readonly facts?: Partial<Facts>;
    readonly policy?: Partial<Policy>;
  } = {},
) =>
  evaluate(
    compiled([rule({ id: 'p', effect: 'permit', when })], given.policy),
    {
      subject: given.subject ?? use(),
      facts: facts(given.facts),
      now: NOW,
    },
  ).effect === 'allow';

const ASSISTANTS: Policy['assistants'] = [
  {
    id: 'a',
    title: 'A',
    vendor: 'x',
    external: true,
    approved: true,
    retentionDays: 30,
  },
  { id: 'b', title: 'B', vendor: 'y', external: false, approved: false },
];
const MATCHED: Readonly<Record<string, Subject>> = {
  a: use({ assistant: 'a' }),
  b: use({ assistant: 'b' }),
  newcomer: use({ assistant: 'newcomer' }),
  unidentified: use({ assistant: 'unidentified' }),
  none: use({ assistant: 'none' }),
  unknown: change({ commits: [silent()] }),
};

/** Names of the subjects for which a condition on assistants holds. */
const matchedBy = (assistant: Condition['assistant']) =>
  Object.entries(MATCHED)
    .filter(([, subject]) =>
      holds({ assistant }, { subject, policy: { assistants: ASSISTANTS } }),
    )
    .map(([name]) => name);

describe('B1 a condition on assistants', () => {
  it.each<[Condition['assistant'], string[]]>([
    ['any', ['a', 'b', 'newcomer', 'unidentified']],
    ['none', ['none']],
    ['unidentified', ['unidentified']],
    ['approved', ['a']],
    ...([
      [{ id: 'a' }, ['a']],
      [{ id: ['a', 'newcomer'] }, ['a', 'newcomer']],
      [{ vendor: 'y' }, ['b']],
      [{ vendor: ['x', 'y'] }, ['a', 'b']],
      [{ external: true }, ['a', 'newcomer', 'unidentified']],
      [{ external: false }, ['b']],
      [{ approved: true }, ['a']],
      [{ approved: false }, ['b', 'newcomer', 'unidentified']],
      [{ identified: true }, ['a', 'b', 'newcomer']],
      [{ identified: false }, ['unidentified']],
      [{ retentionDaysAtMost: 30 }, ['a']],
      [{ retentionDaysAtMost: 31 }, ['a']],
      [{ retentionDaysAtMost: 29 }, []],
      [{ external: true, identified: true }, ['a', 'newcomer']],
      [{ id: 'a', vendor: 'y' }, []],
      [{ id: 'a', external: false }, []],
      [{ id: 'a', approved: false }, []],
      [{ id: 'a', identified: false }, []],
    ] satisfies [AssistantCondition, string[]][]),
  ])('%j holds for %j', (condition, names) => {
    expect(matchedBy(condition)).toEqual(names);
  });
});

const renamed = change({
  files: [{ path: 'b/new.ts', previousPath: 'a/old.ts', status: 'renamed' }],
});

describe('B1 other conditions', () => {
  it.each<[string, Condition, Parameters<typeof holds>[1], boolean]>([
    ['a tier', { tier: 'internal' }, {}, true],
    ['one of several tiers', { tier: ['public', 'internal'] }, {}, true],
    ['another tier', { tier: 'public' }, {}, false],
    ['from its tier', { tier: { from: 'internal' } }, {}, true],
    ['from a stricter tier', { tier: { from: 'confidential' } }, {}, false],
    ['up to its tier', { tier: { atMost: 'internal' } }, {}, true],
    ['up to a weaker tier', { tier: { atMost: 'public' } }, {}, false],
    [
      'sources of a change',
      { sources: 'approved' },
      { subject: change() },
      true,
    ],
    ['no sources', { sources: 'approved' }, {}, true],
    [
      'a listed server',
      { sources: 'approved' },
      { subject: use({ mcpServers: ['https://mcp.example.com/a'] }) },
      true,
    ],
    [
      'another server beside a listed one',
      { sources: 'approved' },
      {
        subject: use({
          mcpServers: ['https://mcp.example.com/a', 'https://x.example'],
        }),
      },
      false,
    ],
    [
      'an extension',
      { sources: 'approved' },
      { subject: use({ extensions: ['x'] }) },
      false,
    ],
    [
      'an attribution',
      { change: { attribution: ['ai', 'mixed'] } },
      { subject: change() },
      true,
    ],
    [
      'another attribution',
      { change: { attribution: 'human' } },
      { subject: change() },
      false,
    ],
    ['a path', { change: { paths: 'src/' } }, { subject: change() }, true],
    [
      'another path',
      { change: { paths: 'docs/' } },
      { subject: change() },
      false,
    ],
    [
      'where a file came from',
      { change: { paths: 'a/' } },
      { subject: renamed },
      true,
    ],
    [
      'where a file went',
      { change: { paths: ['x/', 'b/'] } },
      { subject: renamed },
      true,
    ],
    [
      'a path in other letters',
      { change: { paths: 'SRC/' } },
      { subject: change() },
      false,
    ],
    [
      'an area',
      { change: { touches: ['auth', 'pay'] } },
      { subject: change({ files: [{ path: 'PAY/a', status: 'added' }] }) },
      true,
    ],
    [
      'another area',
      { change: { touches: 'auth' } },
      { subject: change({ files: [{ path: 'pay/a', status: 'added' }] }) },
      false,
    ],
    [
      'an attribution and a path',
      { change: { attribution: 'human', paths: 'src/' } },
      { subject: change({ commits: [byHand()] }) },
      true,
    ],
    [
      'an attribution and another path',
      { change: { attribution: 'human', paths: 'docs/' } },
      { subject: change({ commits: [byHand()] }) },
      false,
    ],
    [
      'a model',
      { model: ['gpt-*', 'claude-*'] },
      { subject: use({ model: 'Claude Opus 5' }) },
      true,
    ],
    ['a model that is not known', { model: ['*'] }, {}, false],
    [
      'an approved model',
      { model: 'approved' },
      { subject: use({ model: 'gpt-5' }) },
      true,
    ],
    [
      'a model that is not approved',
      { model: 'approved' },
      { subject: use({ model: 'llama' }) },
      false,
    ],
    ['a stage', { stage: ['pilot', 'controlled'] }, {}, true],
    ['a tier that is set', { classified: true }, {}, true],
    [
      'criticality',
      { critical: true },
      {
        facts: {
          entities: [entity({ critical: { declared: 'true', inherited: [] } })],
        },
      },
      true,
    ],
    [
      'one of any',
      { any: [{ tier: 'public' }, { stage: 'controlled' }] },
      {},
      true,
    ],
    [
      'none of any',
      { any: [{ tier: 'public' }, { stage: 'pilot' }] },
      {},
      false,
    ],
    [
      'one of all',
      { all: [{ tier: 'public' }, { stage: 'controlled' }] },
      {},
      false,
    ],
    ['a negation', { not: { tier: 'public' } }, {}, true],
    [
      'a negation of what is not known',
      { not: { surface: 'chat' } },
      {},
      false,
    ],
    [
      'all of any of what is not known',
      { all: [{ any: [{ surface: 'chat' }] }] },
      {},
      false,
    ],
    [
      'a negation of any of what is not known',
      { not: { any: [{ surface: 'chat' }] } },
      {},
      false,
    ],
    [
      'a negation of a negation',
      { not: { not: { tier: 'internal' } } },
      {},
      true,
    ],
  ])('%s: %j', (_, when, given, expected) => {
    expect(holds(when, given)).toBe(expected);
  });

  it('commits count, whoever made them', () => {
    const commits = [byHand(), commit()];
    expect(
      holds(
        { change: { attribution: 'mixed' } },
        { subject: change({ commits }) },
      ),
    ).toBe(true);
  });
});
