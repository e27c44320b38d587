import {
  compiled,
  entity,
  NOW,
  require,
  rule,
} from './__fixtures__/smallPolicy';
import { explain } from './explain';
import type { EntityFact } from './facts';
import { entityStatus } from './status';
import type { Policy, Rule, Waiver } from './types';

const ask = (
  rules: readonly Rule[],
  fact: Partial<EntityFact> = {},
  policy: Partial<Policy> = {},
) => {
  const engine = compiled(rules, policy);
  const question = { entity: entity(fact), waivers: [], now: NOW };
  return {
    status: entityStatus(engine, question),
    sentences: explain(engine, question),
  };
};

const approved = rule({
  id: 'approved',
  effect: 'permit',
  implements: ['S1'],
  when: {
    repository: 'approved',
    assistant: 'approved',
    stage: ['controlled'],
  },
});
const ownWork = rule({
  id: 'own-work',
  effect: 'permit',
  when: { change: { attribution: ['human', 'unknown'] } },
});
const external = rule({
  id: 'no-external',
  effect: 'forbid',
  when: { tier: { from: 'confidential' }, assistant: { external: true } },
  fix: 'Use an in-house model.',
});
const declaration = require('declare', {
  kind: 'declaration',
  trailers: ['Assisted-by'],
  trust: 'attested',
}, { example: 'Assisted-by: Claude Code' });
const areaReview = require('area', {
  kind: 'review',
  minimum: 1,
  humansOnly: true,
  excludes: ['author'],
  by: 'areaOwners',
  trust: 'attested',
}, { when: { change: { touches: ['auth'] } } });

describe('R52 status without a change', () => {
  it.each<
    [string, readonly Rule[], Partial<EntityFact>, Partial<Policy>, string]
  >([
    [
      'unclassified comes before everything',
      [approved],
      { tier: { inherited: [] } },
      {},
      'unclassified',
    ],
    [
      'an invalid tier is unclassified',
      [approved],
      { tier: { declared: 'secret', inherited: [] } },
      {},
      'unclassified',
    ],
    [
      'all forbidden',
      [
        approved,
        rule({ id: 'no', effect: 'forbid', when: { assistant: 'any' } }),
      ],
      {},
      {},
      'prohibited',
    ],
    [
      'forbidden for external ones leaves the in-house one',
      [approved, external],
      { tier: { declared: 'confidential', inherited: [] } },
      {},
      'allowedWithConditions',
    ],
    [
      'not on the list',
      [approved],
      {},
      { repositories: { approved: [], excluded: [] } },
      'notApproved',
    ],
    [
      'the team has not started',
      [approved],
      { stage: 'none' },
      {},
      'notApproved',
    ],
    ['no repository', [approved], { repository: undefined }, {}, 'notApproved'],
    ['no assistant at all', [approved], {}, { assistants: [] }, 'notApproved'],
    ['conditions', [approved, declaration], {}, {}, 'allowedWithConditions'],
    ['no condition', [approved], {}, {}, 'allowed'],
  ])('%s', (_name, rules, fact, policy, status) => {
    expect(ask(rules, fact, policy).status.status).toBe(status);
  });

  it.each<[string, Partial<EntityFact>, Partial<Policy>, string, string]>([
    [
      'repository',
      {},
      { repositories: { approved: [], excluded: [] } },
      '`github.com/acme/shop` is not on the list of approved repositories',
      'Ask enablement to approve `github.com/acme/shop`.',
    ],
    [
      'stage',
      { stage: 'none' },
      {},
      "the team's stage is none",
      'Ask enablement to move shop-team to its next roll-out stage.',
    ],
    [
      'repository unknown',
      { repository: undefined },
      {},
      'no repository is known for it',
      'Name the repository in the catalog, for example with the annotation `github.com/project-slug`.',
    ],
  ])(
    'says why and what to do: %s',
    (_name, fact, policy, because, nextStep) => {
      const { status } = ask([approved], fact, policy);
      expect(status.because).toContain(because);
      expect(status.nextStep).toBe(nextStep);
    },
  );

  it('asks surface by surface when a rule reads it', () => {
    const noAgents = rule({
      id: 'no-agents',
      effect: 'forbid',
      when: { surface: ['agent', 'cli'] },
    });
    const { status } = ask([approved, noAgents]);
    expect(status.assistants.map(({ id, surfaces }) => [id, surfaces])).toEqual(
      [
        ['claude-code', ['completion', 'chat', 'review']],
        ['copilot', ['completion', 'chat']],
        ['local', ['completion', 'chat', 'review']],
      ],
    );
    expect(status.status).toBe('allowedWithConditions');
  });
});

describe('R52 what may I do here', () => {
  it('tells what is allowed, the conditions, the areas and the data, with the rules behind', () => {
    const { sentences } = ask([approved, ownWork, declaration, areaReview]);
    expect(
      sentences.map(({ kind, text, rules }) => [kind, text, rules]),
    ).toEqual([
      [
        'may',
        'You may use Claude Code, Copilot (completion, chat) and Local here.',
        ['approved'],
      ],
      ['may', 'You may always work without an assistant.', ['own-work']],
      [
        'mustNot',
        'Do not share customer data or credentials with any assistant.',
        [],
      ],
      [
        'may',
        'You may share this source code with approved assistants: its tier is Internal.',
        [],
      ],
      [
        'must',
        'Say in every commit whether an assistant helped, with `Assisted-by:`; `Assisted-by: none` says that none did.',
        ['declare'],
      ],
      [
        'must',
        'Changes to authentication (`**/auth/**`) need an approving review by security.',
        ['area'],
      ],
    ]);
    expect(sentences[0]?.sentences).toEqual(['S1']);
    expect(sentences[4]?.example).toBe('Assisted-by: Claude Code');
  });

  it('tells which assistants are not allowed, and why, beside those that are', () => {
    const { sentences } = ask([approved, external], {
      tier: { declared: 'confidential', inherited: [] },
    });
    expect(sentences.slice(0, 2)).toMatchObject([
      { kind: 'may', text: 'You may use Local here.' },
      {
        kind: 'mustNot',
        rules: ['no-external'],
        fix: 'Use an in-house model.',
        text: expect.stringContaining('Do not use Claude Code or Copilot here'),
      },
    ]);
    expect(sentences.map(({ text }) => text)).toContain(
      'Do not share this source code with external models: its tier is Confidential.',
    );
  });

  it('ends with the next step for an entity that nobody classified', () => {
    const { sentences } = ask([approved, ownWork], { tier: { inherited: [] } });
    expect(sentences.at(-1)).toMatchObject({
      kind: 'next',
      text: expect.stringContaining('ai-governance/sensitivity-tier'),
    });
    expect(sentences.map(({ text }) => text)).toContain(
      'Do not share this source code with external models: no tier is set.',
    );
  });
});

describe('R52 what else is told', () => {
  const waived = (waivers: readonly Waiver[], ...rules: readonly Rule[]) => {
    const engine = compiled(rules);
    return explain(engine, { entity: entity(), waivers, now: NOW });
  };
  const waiver = (id: string, lifted: string): Waiver => ({
    id,
    rule: lifted,
    entity: 'component:default/shop',
    reason: 'migration',
    owner: 'group:default/a',
    requester: 'user:default/a',
    approver: 'user:default/b',
    expiresAt: '2026-04-01T12:00:00.000Z',
  });
  const never = rule({ id: 'never', effect: 'forbid', mode: 'enforce' });

  it('waivers, each once, of denials and of conditions', () => {
    const sentences = waived(
      [waiver('w1', 'never'), waiver('w2', 'declare')],
      approved,
      never,
      declaration,
    );
    expect(sentences.filter(({ kind }) => kind === 'note')).toEqual(
      ['never', 'declare'].map(id => ({
        kind: 'note',
        text: `The rule \`${id}\` is waived here until 2026-04-01.`,
        rules: [id],
        sentences: [],
        mode: 'enforce',
      })),
    );
  });

  it('no waiver where none is in force', () => {
    const sentences = waived([], approved, declaration);
    expect(sentences.map(({ kind }) => kind)).not.toContain('note');
  });

  it('what blocks before what warns, and that before what is observed', () => {
    const must = (id: string, mode: Rule['mode']) =>
      require(id, { kind: 'check', names: [id], trust: 'attested' }, { mode });
    const { sentences } = ask([
      approved,
      must('a', 'observe'),
      must('b', 'warn'),
      must('c', 'enforce'),
    ]);
    expect(
      sentences
        .filter(({ kind }) => kind === 'must')
        .map(({ rules, mode }) => [...rules, mode]),
    ).toEqual([
      ['c', 'enforce'],
      ['b', 'warn'],
      ['a', 'observe'],
    ]);
  });

  it('assistants that the same rule denies together, others apart', () => {
    const noCopilot = rule({
      id: 'no-copilot',
      effect: 'forbid',
      when: { assistant: { id: 'copilot' } },
    });
    const { sentences } = ask([approved, external, noCopilot], {
      tier: { declared: 'confidential', inherited: [] },
    });
    expect(
      sentences
        .filter(({ text }) => text.startsWith('Do not use'))
        .map(({ text, rules, mode }) => [text, rules, mode]),
    ).toEqual([
      [
        'Do not use Claude Code here: the assistant is external and the tier is Confidential or stricter.',
        ['no-external'],
        'enforce',
      ],
      [
        'Do not use Copilot here: the assistant is `copilot`.',
        ['no-copilot', 'no-external'],
        'enforce',
      ],
    ]);
  });

  it('the sentences of the statement behind work without an assistant', () => {
    const { sentences } = ask([
      { ...ownWork, implements: ['S3', 'S2'] },
      rule({
        id: 'also',
        effect: 'permit',
        implements: ['S2'],
        when: { assistant: 'none' },
      }),
    ]);
    expect(
      sentences.find(({ text }) => text.startsWith('You may always')),
    ).toMatchObject({ rules: ['also', 'own-work'], sentences: ['S2', 'S3'] });
  });

  it('nothing but permits behind work without an assistant', () => {
    const own = (id: string, ...rules: readonly Rule[]) =>
      waived([waiver('w1', id)], ...rules).filter(({ text }) =>
        text.startsWith('You may always'),
      );
    expect(own('never', ownWork, never)).toMatchObject([
      { rules: ['own-work'] },
    ]);
    expect(own('no-permit', approved)).toEqual([]);
  });

  it('what is required with an assistant that is allowed', () => {
    const { sentences } = ask([
      approved,
      { ...declaration, when: { assistant: 'any' } },
    ]);
    expect(
      sentences.filter(({ kind }) => kind === 'must').map(({ rules }) => rules),
    ).toEqual([['declare']]);
  });

  it('nothing about work without an assistant where it is denied', () => {
    const { sentences } = ask([
      ownWork,
      rule({ id: 'freeze', effect: 'forbid' }),
    ]);
    expect(sentences.map(({ text }) => text)).not.toContain(
      'You may always work without an assistant.',
    );
  });
});
