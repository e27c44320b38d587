import type { Obligation } from './decision';
import { groupObligations } from './obligationGroups';

const obligation = (
  fields: Partial<Obligation>,
): Pick<Obligation, 'status' | 'mode' | 'phase'> => ({
  status: 'unfulfilled',
  mode: 'enforce',
  phase: 'merge',
  ...fields,
});

describe('R29: every obligation is in exactly one group', () => {
  it.each([
    [
      'met counts as met, whatever its mode',
      { status: 'fulfilled', mode: 'observe' },
      'met',
    ],
    ['waived is shown as waived', { status: 'waived' }, 'waived'],
    ['enforced and not met is open', { status: 'unfulfilled' }, 'open'],
    ['enforced and not reported is open', { status: 'unknown' }, 'open'],
    [
      'an earlier phase still counts',
      { status: 'unfulfilled', phase: 'commit' },
      'open',
    ],
    [
      'a later phase is still to come',
      { status: 'unfulfilled', phase: 'release' },
      'later',
    ],
    [
      'shown only does not block',
      { status: 'unfulfilled', mode: 'warn' },
      'warned',
    ],
    [
      'observed only is only recorded',
      { status: 'unknown', mode: 'observe' },
      'observed',
    ],
    [
      'observed only at a later phase is only recorded',
      { status: 'unknown', mode: 'observe', phase: 'release' },
      'observed',
    ],
  ] as const)('%s', (_, fields, expected) => {
    const groups = groupObligations({
      phase: 'merge',
      obligations: [obligation(fields)],
    });
    expect(
      Object.entries(groups).filter(([, members]) => members.length > 0),
    ).toEqual([[expected, [expect.objectContaining(fields)]]]);
  });
});
