import {
  change,
  commit,
  compiled,
  entity,
  facts,
  HEAD,
  NOW,
  permitAll,
  require,
  use,
} from './__fixtures__/smallPolicy';
import { evaluate } from './evaluate';
import { explain } from './explain';
import type { Facts } from './facts';
import { entityStatus } from './status';
import type { Strengthening } from './strengthening';
import type { Subject } from './types';

const UNTIL = '2026-03-08T18:30:00.000Z';
const strengthening = (given: Partial<Strengthening> = {}): Strengthening => ({
  id: 's1',
  group: 'group:default/shop-team',
  changes: 'all',
  reviews: 2,
  activeFrom: '2026-03-01T00:00:00.000Z',
  expiresAt: UNTIL,
  ...given,
});

const policy = compiled([
  permitAll,
  require('human-review', {
    kind: 'review',
    minimum: 1,
    humansOnly: true,
    excludes: ['author'],
    trust: 'attested',
  }),
]);
const person = (id: string, groups: readonly string[] = []) => ({
  id,
  isIdentified: true,
  isBot: false,
  groups,
  trust: 'observed' as const,
  source: 'catalog',
});
const approvedBy = (reviewer: string) => ({
  reviewer,
  state: 'approved' as const,
  sha: HEAD,
  trust: 'observed' as const,
  source: 'host',
});
const files = [{ path: 'pay/card.ts', status: 'modified' as const }];
const touching = change({ commits: [commit()], files });

const decide = (
  acting: Partial<Strengthening>,
  {
    subject = touching,
    known = {},
  }: { readonly subject?: Subject; readonly known?: Partial<Facts> } = {},
) =>
  evaluate(policy, {
    subject,
    facts: {
      ...facts({ entities: [entity({ domain: 'domain:default/retail' })] }),
      reviews: [approvedBy('ann')],
      people: [
        person('author'),
        person('ann'),
        person('bo', ['group:default/security']),
      ],
      ...known,
      strengthenings: [strengthening(acting)],
    },
    now: NOW,
  });
const askedBy = (...given: Parameters<typeof decide>) =>
  decide(...given).obligations.find(each => each.strengthening === 's1');

describe('R29b a strengthening of review', () => {
  it('holds a change that the policy alone lets pass, and says why, for whom and until when', () => {
    const decision = decide({});
    expect(decision.outcome).toBe('hold');
    expect(askedBy({})).toEqual({
      rule: 'strengthening:s1',
      strengthening: 's1',
      kind: 'review',
      phase: 'merge',
      mode: 'enforce',
      status: 'unfulfilled',
      text: 'Review is stricter here until 2026-03-08 18:30 UTC: every change needs 2 approving reviews of its head commit by people who took no part in it.',
      found: '1 of 2 needed reviews',
      evidence: [expect.objectContaining({ counts: true })],
      sentences: [],
      owners: [],
      paths: [],
      fix: 'Ask a colleague who took no part in the change to review it.',
    });
  });

  it('is fulfilled by as many reviews as it asks for', () => {
    const reviews = [approvedBy('ann'), approvedBy('bo')];
    expect(decide({}, { known: { reviews } }).outcome).toBe('pass');
  });

  it.each`
    by                            | reviewers     | status
    ${['group:default/security']} | ${['ann']}    | ${'unfulfilled'}
    ${['group:default/security']} | ${['bo']}     | ${'fulfilled'}
    ${undefined}                  | ${['author']} | ${'unfulfilled'}
    ${undefined}                  | ${['ann']}    | ${'fulfilled'}
  `(
    'by $by is $status with reviews by $reviewers',
    ({ by, reviewers, status }) => {
      const reviews = reviewers.map(approvedBy);
      expect(askedBy({ reviews: 1, by }, { known: { reviews } })?.status).toBe(
        status,
      );
    },
  );

  const none = { group: undefined };
  it.each<[string, Partial<Strengthening>, boolean]>([
    ['its entity', { ...none, entity: 'component:default/shop' }, true],
    ['another entity', { ...none, entity: 'component:default/x' }, false],
    ['its repository', { ...none, repository: 'github.com/acme/shop' }, true],
    ['its system', { ...none, system: 'system:default/sales' }, true],
    ['its domain', { ...none, domain: 'domain:default/retail' }, true],
    ['another domain', { domain: 'domain:default/x' }, false],
    ['the owner of its team', { group: 'group:default/acme' }, true],
    ['all of several', { system: 'system:default/sales' }, true],
    ['one of several', { system: 'system:default/x' }, false],
    ['nothing', none, false],
    ['a folder that it touches', { paths: ['pay/'] }, true],
    ['a pattern that it touches', { paths: ['docs/', '**/*.ts'] }, true],
    ['files that it does not touch', { paths: ['docs/'] }, false],
    ['a time that is over', { expiresAt: NOW }, false],
    ['a time to come', { activeFrom: UNTIL }, false],
  ])('of %s', (_, given, isAsked) => {
    expect(askedBy(given) !== undefined).toBe(isAsked);
  });

  it('names the files that it is about', () => {
    expect(askedBy({ paths: ['pay/'] })).toMatchObject({
      paths: ['pay/card.ts'],
      text: expect.stringContaining('every change to `pay/` needs'),
    });
  });

  it('reaches files of no entity wherever an entity of their repository lies', () => {
    const entities = [entity({ path: 'services/shop' })];
    expect(askedBy({}, { known: { entities } })).toBeDefined();
    expect(
      askedBy({ group: 'group:default/x' }, { known: { entities } }),
    ).toBeUndefined();
  });

  it.each<['ai' | 'mixed' | 'human' | 'unknown', boolean]>([
    ['ai', true],
    ['mixed', true],
    ['unknown', true],
    ['human', false],
  ])(
    'of assisted changes is about those that are %s: %s',
    (attribution, isAsked) => {
      const uses =
        attribution === 'ai' || attribution === 'mixed' ? commit().uses : [];
      const subject = change({
        commits: [commit({ attribution, uses })],
        files,
      });
      const asked = askedBy({ changes: 'assisted' }, { subject });
      expect(asked !== undefined).toBe(isAsked);
      expect(askedBy({ changes: 'all' }, { subject })).toBeDefined();
    },
  );

  it('is lifted by break-glass, as enforced rules are, and by no waiver', () => {
    const breakGlass = [
      {
        id: 'b1',
        repository: touching.repository,
        headSha: HEAD,
        activeFrom: NOW,
        expiresAt: UNTIL,
      },
    ];
    expect(askedBy({}, { known: { breakGlass } })).toMatchObject({
      status: 'waived',
      breakGlass: 'b1',
    });
    const waiver = {
      id: 'w1',
      rule: 'strengthening:s1',
      repository: touching.repository,
      reason: 'no',
      owner: 'user:default/a',
      requester: 'user:default/a',
      approver: 'user:default/b',
      expiresAt: UNTIL,
    };
    expect(askedBy({}, { known: { waivers: [waiver] } })?.status).toBe(
      'unfulfilled',
    );
  });

  it('stands among the conditions of an entity before there is any change', () => {
    const question = {
      entity: entity(),
      waivers: [],
      strengthenings: [strengthening()],
      now: NOW,
    };
    const { assistants } = entityStatus(policy, question);
    expect(assistants[0]?.obligations.map(({ rule }) => rule)).toContain(
      'strengthening:s1',
    );
    expect(explain(policy, question)).toContainEqual(
      expect.objectContaining({ kind: 'must', rules: ['strengthening:s1'] }),
    );
    expect(askedBy({ paths: ['pay/'] }, { subject: use() })).toBeUndefined();
  });
});
