import { aiUseOf, misplacedUses, rulesInTheWay } from './aiUse';
import type { Decision, Obligation, Reason } from './decision';
import type { ChangeCommit } from './types';

const commit = (given: Partial<ChangeCommit> = {}): ChangeCommit => ({
  sha: 'a',
  attribution: 'unknown',
  uses: [],
  declaredBy: [],
  hasConflict: false,
  evidence: [],
  authors: [],
  ...given,
});

const by = (
  tool: string,
  role: ChangeCommit['uses'][number]['role'],
  confidence: ChangeCommit['confidence'] = 'declared',
): ChangeCommit =>
  commit({
    attribution: role === 'author' ? 'ai' : 'mixed',
    confidence,
    uses: [{ tool, role }],
  });

describe('R51 how AI took part in a change', () => {
  it.each([
    ['nothing says so', [commit()], 'unknown', undefined, [], []],
    [
      'an agent wrote it',
      [by('copilot', 'author')],
      'ai',
      'declared',
      ['copilot'],
      ['agent'],
    ],
    [
      'the surest commit counts',
      [by('cursor', 'assistant', 'inferred'), by('aider', 'assistant')],
      'mixed',
      'declared',
      ['aider', 'cursor'],
      [],
    ],
    [
      'one commit among others',
      [commit(), by('cursor', 'assistant', 'measured')],
      'mixed',
      'measured',
      ['cursor'],
      [],
    ],
    [
      'a suggestion from a review attributes nothing',
      [commit({ uses: [{ tool: 'coderabbit', role: 'reviewSuggestion' }] })],
      'unknown',
      undefined,
      ['coderabbit'],
      ['review'],
    ],
    [
      'declared to be without',
      [commit({ attribution: 'human', confidence: 'declared' })],
      'human',
      'declared',
      [],
      [],
    ],
  ] as const)(
    '%s',
    (_, commits, attribution, confidence, assistants, surfaces) => {
      expect(aiUseOf({ commits })).toEqual({
        attribution,
        ...(confidence ? { confidence } : {}),
        assistants,
        surfaces,
      });
    },
  );
});

const reason = (code: string, given: Partial<Reason> = {}): Reason => ({
  code,
  rule: 'r',
  effect: 'forbid',
  mode: 'observe',
  text: 'no',
  because: 'no',
  sentences: [],
  assistant: 'cursor',
  ...given,
});
const permit = (condition: string): Decision['unmatched'][number] => ({
  rule: 'p',
  effect: 'permit',
  condition,
  expected: '',
  actual: '',
});
const SEEN = {
  attribution: 'mixed',
  confidence: 'declared',
  assistants: ['cursor'],
  surfaces: [],
} as const;

describe('R51 AI where it should not be', () => {
  it.each([
    ['excluded', [reason('policy.excluded')], [], ['excluded']],
    [
      'forbidden, in whichever mode',
      [reason('policy.forbidden')],
      [],
      ['prohibited'],
    ],
    ['not classified', [reason('policy.unclassified')], [], ['prohibited']],
    [
      'a repository that nobody approved',
      [reason('policy.noPermit')],
      [permit('when.repository')],
      ['notApproved'],
    ],
    [
      'an assistant that nobody approved',
      [reason('policy.noPermit')],
      [permit('when.assistant')],
      ['unapprovedAssistant'],
    ],
    [
      'lifted by an exception',
      [reason('policy.forbidden', { waivedUntil: 'x' })],
      [],
      [],
    ],
    [
      'about no assistant',
      [reason('policy.forbidden', { assistant: undefined })],
      [],
      [],
    ],
    [
      'twice for the same',
      [reason('policy.forbidden'), reason('policy.unclassified')],
      [],
      ['prohibited'],
    ],
  ])('%s', (_, reasons, unmatched, kinds) => {
    const found = misplacedUses({ reasons, unmatched }, SEEN);
    expect(found).toEqual(kinds.map(kind => ({ kind, assistant: 'cursor' })));
  });

  it.each([
    ['without AI', { ...SEEN, attribution: 'human' }],
    ['that is only inferred', { ...SEEN, confidence: 'inferred' }],
  ] as const)('is not seen in a change %s', (_, use) => {
    const reasons = [reason('policy.excluded')];
    expect(misplacedUses({ reasons, unmatched: [] }, use)).toEqual([]);
  });
});

const obligation = (rule: string, status: Obligation['status']): Obligation =>
  ({ rule, status, text: `do ${rule}` }) as Obligation;

describe('R51 rules in the way', () => {
  const decision = {
    reasons: [
      reason('policy.forbidden', { rule: 'f' }),
      reason('policy.forbidden', { rule: 'f', text: 'again' }),
      reason('policy.forbidden', { rule: 'w', waivedUntil: 'x' }),
      reason('policy.permitted', { rule: 'p', effect: 'permit' }),
    ],
    obligations: [
      obligation('met', 'fulfilled'),
      obligation('open', 'unfulfilled'),
      obligation('told', 'unknown'),
      obligation('lifted', 'waived'),
    ],
  };
  it.each([
    [false, ['f', 'open', 'told']],
    [true, ['f', 'open']],
  ])('are named once each; of the past: %s', (isPast, rules) => {
    const found = rulesInTheWay(decision, { isPast });
    expect(found.map(({ rule }) => rule)).toEqual(rules);
    expect(found[0]).toEqual({ rule: 'f', kind: 'deny', text: 'no' });
  });
});
