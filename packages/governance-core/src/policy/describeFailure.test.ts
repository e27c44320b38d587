import {
  byHand,
  change,
  commit,
  compiled,
  entity,
  facts,
  NOW,
  permitAll,
  rule,
  silent,
  use,
} from './__fixtures__/smallPolicy';
import { evaluate } from './evaluate';
import type { Facts } from './facts';
import type { Condition, Policy, Subject } from './types';

interface Given {
  readonly subject?: Subject;
  readonly facts?: Partial<Facts>;
  readonly policy?: Partial<Policy>;
}

const decided = (when: Condition, given: Given, others = [permitAll]) =>
  evaluate(
    compiled(
      [...others, rule({ id: 'p', effect: 'permit', when })],
      given.policy,
    ),
    {
      subject: given.subject ?? change(),
      facts: facts(given.facts),
      now: NOW,
    },
  );

/** What is told of a rule that did not apply: where, expected, found. */
const failureOf = (when: Condition, given: Given) => {
  const [first] = decided(when, given).unmatched;
  return first && [first.condition, first.expected, first.actual];
};

/** What is told when nothing else permits the work. */
const refusalOf = (when: Condition, given: Given) => {
  const { reasons } = decided(when, given, []);
  const found = reasons.find(({ code }) => code === 'policy.noPermit');
  return found && [found.text, found.fix];
};

const byNobody = { commits: [commit({ attribution: 'ai', uses: [] })] };

describe('R30 what was expected and found where a rule did not apply', () => {
  it.each<[string, Condition, Given, string[]]>([
    [
      'an attribution',
      { change: { attribution: 'human' } },
      {},
      [
        'when.change',
        'the change is made without AI',
        'the change is made with AI and touches no named area',
      ],
    ],
    [
      'an area',
      { change: { touches: 'auth' } },
      { subject: change({ files: [{ path: 'pay/a.ts', status: 'added' }] }) },
      [
        'when.change',
        'the change touches auth',
        'the change is made with AI and touches pay',
      ],
    ],
    [
      'a state of the repository',
      { repository: 'excluded' },
      {},
      [
        'when.repository',
        'the repository is excluded',
        'the repository is approved',
      ],
    ],
    [
      'a repository that is not listed',
      { repository: 'approved' },
      { policy: { repositories: { approved: [], excluded: [] } } },
      [
        'when.repository',
        'the repository is approved',
        '`github.com/acme/shop` is not on the list of approved repositories',
      ],
    ],
    [
      'another assistant',
      { assistant: { id: 'copilot' } },
      {},
      [
        'when.assistant',
        'the assistant is `copilot`',
        'Claude Code is approved and external',
      ],
    ],
    [
      'an assistant of one’s own that is not approved',
      { assistant: { id: 'copilot' } },
      {
        subject: use({ assistant: 'own' }),
        policy: {
          assistants: [
            {
              id: 'own',
              title: 'Own',
              vendor: 'in-house',
              external: false,
              approved: false,
            },
          ],
        },
      },
      [
        'when.assistant',
        'the assistant is `copilot`',
        'Own is not approved and in-house',
      ],
    ],
    [
      'no assistant',
      { assistant: 'any' },
      { subject: change({ commits: [byHand()] }) },
      ['when.assistant', 'an assistant is used', 'no assistant was used'],
    ],
    [
      'no known assistant',
      { assistant: 'any' },
      { subject: change({ commits: [silent()] }) },
      [
        'when.assistant',
        'an assistant is used',
        'no assistant is known to have been used',
      ],
    ],
    [
      'a model',
      { model: ['gpt-*'] },
      { subject: use({ model: 'llama' }) },
      ['when.model', 'the model is `gpt-*`', 'the model is `llama`'],
    ],
    [
      'a surface',
      { surface: 'chat' },
      { subject: use({ surface: 'cli' }) },
      ['when.surface', 'it is used by chat', 'it is used by cli'],
    ],
    [
      'a surface that is not known',
      { surface: 'chat' },
      {},
      [
        'when.surface',
        'it is used by chat',
        'how the assistant was used is not known',
      ],
    ],
    [
      'sources',
      { sources: 'approved' },
      { subject: use({ mcpServers: ['https://x.example.com'] }) },
      [
        'when.sources',
        'MCP servers and extensions are approved',
        'an MCP server or extension is not on the list',
      ],
    ],
    [
      'a stage',
      { stage: 'pilot' },
      {},
      [
        'when.stage',
        "the team's stage is pilot",
        "the team's stage is controlled",
      ],
    ],
    [
      'a tier',
      { tier: 'public' },
      {},
      ['when.tier', 'the tier is Public', 'the tier is Internal'],
    ],
    [
      'criticality',
      { critical: true },
      {},
      [
        'when.critical',
        'the repository is critical',
        'the repository is not critical',
      ],
    ],
    [
      'no criticality',
      { critical: false },
      {
        facts: {
          entities: [entity({ critical: { declared: 'true', inherited: [] } })],
        },
      },
      [
        'when.critical',
        'the repository is not critical',
        'the repository is critical',
      ],
    ],
    [
      'a tier that is set',
      { classified: false },
      {},
      ['when.classified', 'no tier is set', 'declared in the catalog'],
    ],
    [
      'none of several',
      { any: [{ critical: true }, { stage: 'pilot' }] },
      {},
      [
        'when.any',
        "any of these: the repository is critical; or the team's stage is pilot",
        'none of them holds',
      ],
    ],
    [
      'none of several that is known',
      { any: [{ critical: true }, { surface: 'chat' }] },
      {},
      [
        'when.any',
        'any of these: the repository is critical; or it is used by chat',
        'none of them is known to hold',
      ],
    ],
    [
      'what must not be',
      { not: { critical: false } },
      {},
      [
        'when.not',
        'not the case that the repository is not critical',
        'the repository is not critical',
      ],
    ],
    [
      'what must not be, further down',
      { all: [{ critical: false }, { not: { stage: 'controlled' } }] },
      {},
      [
        'when.all[1].not',
        "not the case that the team's stage is controlled",
        "the team's stage is controlled",
      ],
    ],
    [
      'what must not be and is not known',
      { not: { surface: 'chat' } },
      {},
      [
        'when.not',
        'not the case that it is used by chat',
        'it is not known whether it is used by chat',
      ],
    ],
    [
      'one of several',
      { all: [{ critical: false }, { stage: 'pilot' }] },
      {},
      [
        'when.all[1].stage',
        "the team's stage is pilot",
        "the team's stage is controlled",
      ],
    ],
    [
      'the eleventh of several',
      { all: [...Array(10).fill({ critical: false }), { stage: 'pilot' }] },
      {},
      [
        'when.all[10].stage',
        "the team's stage is pilot",
        "the team's stage is controlled",
      ],
    ],
    [
      'authors',
      { author: { certificate: 'basics' } },
      {},
      [
        'when.author',
        'every author holds the certificate `basics`',
        'it does not hold for every author, or is not known',
      ],
    ],
  ])('%s', (_, when, given, expected) => {
    expect(failureOf(when, given)).toEqual(expected);
  });
});

describe('R30 what somebody can do when nothing permits the work', () => {
  it.each<[string, Condition, Given, (string | undefined)[]]>([
    [
      'another assistant',
      { assistant: { id: 'copilot' } },
      {},
      [
        'nothing permits the use of Claude Code here: Claude Code is approved and external',
        'Use Claude Code, Copilot or Local instead.',
      ],
    ],
    [
      'an assistant that nobody named',
      { assistant: 'approved' },
      { subject: change(byNobody) },
      [
        'nothing permits the use of an unidentified assistant here: an unidentified assistant is not approved and external',
        'Name the assistant in the commit; approved are Claude Code, Copilot and Local.',
      ],
    ],
    [
      'no assistant at all',
      { assistant: 'approved' },
      { policy: { assistants: [] } },
      [
        'nothing permits the use of claude-code here: claude-code is not approved and external',
        'Ask enablement to approve an assistant.',
      ],
    ],
    [
      'a model',
      { model: ['gpt-*'] },
      { subject: use({ model: 'llama' }) },
      [
        'nothing permits the use of Claude Code here: the model is `llama`',
        'Use Claude Code, Copilot or Local instead.',
      ],
    ],
    [
      'a surface',
      { surface: 'cli' },
      { subject: use({ assistant: 'copilot', surface: 'chat' }) },
      [
        'nothing permits the use of Copilot here: it is used by chat',
        'Use Copilot by completion or chat.',
      ],
    ],
    [
      'a surface of an assistant without any',
      { surface: 'cli' },
      { subject: use({ surface: 'chat' }) },
      [
        'nothing permits the use of Claude Code here: it is used by chat',
        undefined,
      ],
    ],
    [
      'a stage',
      { stage: 'scaled' },
      {},
      [
        "nothing permits the use of Claude Code here: the team's stage is controlled",
        'Ask enablement to move shop-team to its next roll-out stage.',
      ],
    ],
    [
      'a team that is paused',
      { stage: 'scaled' },
      { facts: { entities: [entity({ stage: 'paused' })] } },
      [
        "nothing permits the use of Claude Code here: the team's stage is paused",
        'AI use of shop-team is paused; ask enablement when it resumes.',
      ],
    ],
    [
      'a team that is not known',
      { stage: 'scaled' },
      { facts: { entities: [entity({ owner: undefined })] } },
      [
        "nothing permits the use of Claude Code here: the team's stage is controlled",
        'Ask enablement to move the owning team to its next roll-out stage.',
      ],
    ],
    [
      'a tier',
      { tier: 'public' },
      {},
      [
        'nothing permits the use of Claude Code here: the tier is Internal',
        'Work without AI here, or ask whether the tier is still right.',
      ],
    ],
    [
      'criticality',
      { critical: true },
      {},
      [
        'nothing permits the use of Claude Code here: the repository is not critical',
        'Work without AI here until the team’s stage covers critical repositories.',
      ],
    ],
    [
      'a repository',
      { repository: 'approved' },
      { policy: { repositories: { approved: [], excluded: [] } } },
      [
        'nothing permits the use of Claude Code here: `github.com/acme/shop` is not on the list of approved repositories',
        'Ask enablement to approve `github.com/acme/shop`.',
      ],
    ],
    [
      'a repository that is approved',
      { repository: 'notApproved' },
      {},
      [
        'nothing permits the use of Claude Code here: the repository is approved',
        undefined,
      ],
    ],
    [
      'sources',
      { sources: 'approved' },
      { subject: use({ mcpServers: ['https://x.example.com'] }) },
      [
        'nothing permits the use of Claude Code here: an MCP server or extension is not on the list',
        undefined,
      ],
    ],
    [
      'none of several',
      { any: [{ critical: true }] },
      {},
      [
        'nothing permits the use of Claude Code here: none of them holds',
        undefined,
      ],
    ],
    [
      'what must not be',
      { not: { critical: false } },
      {},
      [
        'nothing permits the use of Claude Code here: the repository is not critical',
        undefined,
      ],
    ],
    [
      'ordinary work',
      { assistant: 'any' },
      { subject: change({ commits: [byHand()] }) },
      [
        'nothing permits this work here: no assistant was used',
        'Use Claude Code, Copilot or Local instead.',
      ],
    ],
  ])('%s', (_, when, given, expected) => {
    expect(refusalOf(when, given)).toEqual(expected);
  });

  it('says when no rule permits anything', () => {
    const { reasons } = evaluate(compiled([]), {
      subject: change(),
      facts: facts(),
      now: NOW,
    });
    expect(reasons.map(({ text, fix }) => [text, fix])).toEqual([
      [
        'nothing permits the use of Claude Code here: no rule of the policy permits it',
        undefined,
      ],
    ]);
  });

  it('offers approved assistants only', () => {
    const refusal = refusalOf(
      { assistant: { id: 'copilot' } },
      {
        policy: {
          assistants: [
            {
              id: 'own',
              title: 'Own',
              vendor: 'in-house',
              external: false,
              approved: false,
            },
            {
              id: 'copilot',
              title: 'Copilot',
              vendor: 'github',
              external: true,
              approved: true,
            },
          ],
        },
      },
    );
    expect(refusal?.[1]).toBe('Use Copilot instead.');
  });

  it('names the permit that people could come to fulfil', () => {
    const rules = [
      rule({
        id: 'a',
        effect: 'permit',
        when: { change: { attribution: 'human' } },
      }),
      rule({
        id: 'b',
        effect: 'permit',
        when: { stage: 'scaled' },
        implements: ['S1'],
      }),
    ];
    const { reasons } = evaluate(compiled(rules), {
      subject: change(),
      facts: facts(),
      now: NOW,
    });
    expect(reasons[0]).toMatchObject({
      because: "the team's stage is controlled",
      sentences: ['S1'],
    });
  });
});
