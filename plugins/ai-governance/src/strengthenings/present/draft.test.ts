import {
  NEW_STRENGTHENING,
  strengtheningFaults,
  toStrengtheningOrder,
  type StrengtheningDraft,
} from './draft';

const draft = (over: Partial<StrengtheningDraft> = {}): StrengtheningDraft => ({
  ...NEW_STRENGTHENING,
  day: '2026-12-01',
  reason: 'two incidents this week',
  ...over,
});
const days = { first: '2026-11-20', last: '2026-12-20' };

describe('R29b stricter review as it is written', () => {
  it.each`
    over                                                                    | faults
    ${{}}                                                                   | ${{}}
    ${{ by: 'group:default/a\n\ngroup:default/b' }}                         | ${{}}
    ${{ by: 'security' }}                                                   | ${{ by: 'invalid' }}
    ${{ by: 'user:default/ada' }}                                           | ${{ by: 'invalid' }}
    ${{ day: '2026-11-01' }}                                                | ${{ day: 'past' }}
    ${{ day: '2027-01-01' }}                                                | ${{ day: 'tooLate' }}
    ${{ reason: '' }}                                                       | ${{ reason: 'empty' }}
    ${{ origin: 'signal' }}                                                 | ${{ reference: 'missing' }}
    ${{ origin: 'signal', reference: 'drift-7' }}                           | ${{}}
    ${{ paths: Array.from({ length: 101 }, (_, i) => `p${i}`).join('\n') }} | ${{ paths: 'tooMany' }}
  `('$over has the faults $faults', ({ over, faults }) => {
    expect(strengtheningFaults(draft(over), days)).toEqual(faults);
  });

  it('is sent without what is empty', () => {
    const where = { domain: 'domain:default/retail' };
    expect(toStrengtheningOrder(draft(), where)).toEqual({
      scope: where,
      changes: 'all',
      reviews: 2,
      reason: 'two incidents this week',
      expiresAt: '2026-12-01',
    });
    const full = draft({
      by: 'group:default/a',
      paths: 'src/\nsrc/',
      ticket: ' INC-7 ',
      origin: 'incident',
      reference: ' INC-7 ',
    });
    expect(toStrengtheningOrder(full, where)).toMatchObject({
      scope: { ...where, paths: ['src/'] },
      by: ['group:default/a'],
      ticket: 'INC-7',
      origin: { kind: 'incident', reference: 'INC-7' },
    });
  });
});
