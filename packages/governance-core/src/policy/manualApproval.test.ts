import {
  change,
  commit,
  compiled,
  facts,
  HEAD,
  NOW,
  OTHER,
  permitAll,
  person,
  require,
} from './__fixtures__/smallPolicy';
import { evaluate } from './evaluate';
import type { ApprovalFact, Facts } from './facts';
import { approvalAsked, whyNotApprover } from './manualApproval';
import type { ObligationSpec } from './types';

const SECURITY = 'group:default/security';
const LEGAL = 'group:default/legal';
const spec: ObligationSpec = {
  kind: 'approval',
  by: [SECURITY, LEGAL],
  minimum: 1,
  trust: 'attested',
};
const of = (approver: string, given: Partial<ApprovalFact> = {}) => ({
  approver,
  state: 'approved' as const,
  sha: HEAD,
  trust: 'observed' as const,
  source: 'portal',
  at: NOW,
  ...given,
});
const people = [
  person('author'),
  person('sana', { groups: [SECURITY] }),
  person('lee', { groups: [LEGAL] }),
];
const subject = change({ commits: [commit({ authors: ['author'] })] });

function asked(
  given: Partial<Facts> = {},
  rule: Parameters<typeof require>[2] = {},
) {
  const known = facts({ people, ...given });
  const decision = evaluate(compiled([permitAll, require('it', spec, rule)]), {
    subject,
    facts: known,
    now: NOW,
  });
  return approvalAsked(decision, { subject, facts: known });
}

const waiver = {
  id: 'w1',
  rule: 'it',
  repository: subject.repository,
  reason: 'because',
  owner: 'user:default/a',
  requester: 'user:default/a',
  approver: 'user:default/b',
  expiresAt: '2099-01-01T00:00:00.000Z',
};

describe('R23 where the manual approval of a change stands', () => {
  it.each<[string, Partial<Facts>, string]>([
    ['nothing was reported', {}, 'waiting'],
    ['nobody approved', { approvals: [] }, 'waiting'],
    ['a member approved', { approvals: [of('sana')] }, 'approved'],
    ['the author approved', { approvals: [of('author')] }, 'waiting'],
    [
      'a member approved another head',
      { approvals: [of('sana', { sha: OTHER })] },
      'waiting',
    ],
    [
      'one approved, another refused',
      { approvals: [of('sana'), of('lee', { state: 'refused' })] },
      'refused',
    ],
    [
      'somebody refused who may not',
      { approvals: [of('author', { state: 'refused' })] },
      'waiting',
    ],
    [
      'a member refused another head',
      { approvals: [of('sana', { state: 'refused', sha: OTHER })] },
      'waiting',
    ],
    [
      'the same person refused and then approved',
      {
        approvals: [
          of('sana', { state: 'refused', at: '2026-01-01T00:00:00.000Z' }),
          of('sana'),
        ],
      },
      'approved',
    ],
    ['a waiver lifts it', { waivers: [waiver] }, 'waived'],
  ])('%s', (_, given, state) => {
    expect(asked(given)?.state).toBe(state);
  });

  it('names the groups and who took part', () => {
    expect(asked()).toEqual({
      state: 'waiting',
      groups: [LEGAL, SECURITY],
      excluded: ['author'],
    });
  });

  it('asks nobody where nothing is asked, or only watched', () => {
    const none = { subject, facts: facts({}) };
    expect(approvalAsked({ obligations: [] }, none)).toBeUndefined();
    expect(asked({}, { mode: 'observe' })).toBeUndefined();
  });
});

describe('R23 who may approve', () => {
  const ask = { groups: [SECURITY], excluded: ['author', 'unidentified'] };
  const member = (id: string, given: object = {}) =>
    person(id, { groups: [SECURITY], ...given });
  it.each([
    ['a member of the group', member('sana'), undefined],
    ['nobody we know', undefined, 'unknown'],
    ['a bot', member('sana', { isBot: true }), 'bot'],
    [
      'somebody without a catalog user',
      member('sana', { isIdentified: false }),
      'unidentified',
    ],
    ['who took part', member('author'), 'tookPart'],
    ['somebody else', person('lee', { groups: [LEGAL] }), 'notMember'],
  ])('%s', (_, who, refusal) => {
    expect(whyNotApprover(who, ask)).toBe(refusal);
  });
});
