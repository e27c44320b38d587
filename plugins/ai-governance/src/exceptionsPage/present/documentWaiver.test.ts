import { parsePolicy } from '@ai-enablement/governance-core';
import { documentWaiver } from './documentWaiver';

const request = {
  rule: 'scans',
  scope: { repository: 'github.com/acme/tax.calculator', paths: ['src/'] },
  reason: 'the "old" build: replaced soon',
  expiresAt: '2026-12-31',
};

describe('R31 a waiver as it stands in the policy document', () => {
  it('says what was written, and leaves people to be filled in', () => {
    expect(documentWaiver(request)).toBe(
      [
        '  - id: "tax-calculator-without-scans"',
        '    rule: "scans"',
        '    repository: "github.com/acme/tax.calculator"',
        '    paths: ["src/"]',
        '    reason: "the \\"old\\" build: replaced soon"',
        '    owner: # who answers for it, such as group:default/payments',
        '    requester: # who asks, such as user:default/name',
        '    approver: # another person than who asks',
        '    expiresAt: "2026-12-31"',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['ticket', { ticket: 'SEC-1' }, 'ticket: "SEC-1"'],
    ['owner', { owner: 'group:default/pay' }, 'owner: "group:default/pay"'],
    [
      'reason that looks like a comment',
      { reason: '#1 in line' },
      'reason: "#1 in line"',
    ],
  ])('has the %s', (_, over, expected) => {
    expect(documentWaiver({ ...request, ...over })).toContain(expected);
  });

  // The document has no rules, so the rule is unknown either way.
  it.each([
    ['handed over', false, ['rule', 'requester', 'approver']],
    ['with its people filled in', true, ['rule']],
  ])('%s, is judged by the policy (%s)', (_, isFilledIn, expected) => {
    const lines = documentWaiver({ ...request, owner: 'group:default/pay' });
    const written = isFilledIn
      ? lines
          .replace(/requester: .*/, 'requester: user:default/ada')
          .replace(/approver: .*/, 'approver: user:default/ben')
      : lines;
    const parsed = parsePolicy(`waivers:\n${written}`);
    const paths = parsed.ok ? [] : parsed.issues.map(({ path }) => path ?? '');
    expect(paths.filter(path => path.startsWith('waivers'))).toEqual(
      expected.map(key => `waivers[0].${key}`),
    );
  });
});
