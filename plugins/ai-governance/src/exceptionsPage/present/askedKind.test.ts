import type { RuleView } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { liftsOf, lowerTiers, neverLifted } from './askedKind';

describe('R31 what is asked for', () => {
  it.each`
    kind          | rule         | tier         | expected
    ${'rule'}     | ${'scans'}   | ${undefined} | ${{ rule: 'scans' }}
    ${'rule'}     | ${undefined} | ${'public'}  | ${undefined}
    ${'tier'}     | ${'scans'}   | ${'public'}  | ${{ lowersTierTo: 'public' }}
    ${'tier'}     | ${'scans'}   | ${undefined} | ${undefined}
    ${'document'} | ${'scans'}   | ${'public'}  | ${{ rule: 'scans' }}
  `('$kind of $rule, $tier is $expected', ({ expected, ...asked }) => {
    expect(liftsOf(asked)).toEqual(expected);
  });

  it('never is a rule that is not negotiable', () => {
    const rules = [
      { id: 'scans', isNonNegotiable: false },
      { id: 'no-secrets', isNonNegotiable: true },
    ] as RuleView[];
    expect(neverLifted(rules)).toEqual(['no-secrets']);
  });

  it('is a tier below the strictest', () => {
    expect(lowerTiers(['public', 'internal', 'restricted'])).toEqual([
      'public',
      'internal',
    ]);
  });
});
