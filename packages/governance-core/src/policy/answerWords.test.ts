import {
  obligationCountWords,
  obligationListWords,
  reasonListWords,
  sectionWords,
} from './answerWords';
import type { Obligation, Reason } from './decision';

const obligation = (given: Partial<Obligation>): Obligation => ({
  rule: 'review',
  kind: 'review',
  phase: 'merge',
  mode: 'enforce',
  status: 'unfulfilled',
  text: 'One review.',
  found: '0 of 1',
  evidence: [],
  sentences: [],
  owners: [],
  paths: [],
  ...given,
});

const reason = (given: Partial<Reason>): Reason => ({
  code: 'policy.forbidden',
  rule: 'no-ai',
  effect: 'forbid',
  mode: 'enforce',
  text: 'No AI here.',
  because: 'no AI here',
  sentences: [],
  ...given,
});

describe('R52 a decision as lines of plain text', () => {
  it.each([
    [
      'what is open, with what to do and who can',
      { fix: 'Ask for one.', owners: ['group:default/a', 'group:default/b'] },
      [
        '',
        'Open:',
        '- One review. (not met: 0 of 1) To do: Ask for one. Who can: group:default/a or group:default/b.',
      ],
    ],
    [
      'what is met, without anything to do',
      { status: 'fulfilled', found: '1 of 1', fix: 'Ask for one.' },
      ['', 'Met:', '- One review. (met: 1 of 1)'],
    ],
    [
      'what is waived, until when',
      {
        status: 'waived',
        waivedUntil: '2026-05-01T00:00:00.000Z',
        waiver: 'w',
      },
      [
        '',
        'Waived:',
        '- One review. (waived until 2026-05-01T00:00:00.000Z by `w`)',
      ],
    ],
  ] as const)('obligations: %s', (_, given, expected) => {
    const obligations = [obligation(given)];
    expect(obligationListWords({ phase: 'merge', obligations })).toEqual(
      expected,
    );
  });

  const counted: readonly (readonly [
    readonly Partial<Obligation>[],
    string,
  ])[] = [
    [[], '0 obligations, 0 open.'],
    [[{}], '1 obligation, 1 open.'],
    [
      [{}, { status: 'unknown' }, { status: 'waived' }],
      '3 obligations, 2 open.',
    ],
  ];
  it.each(counted)('obligations, counted: %j', (given, expected) => {
    expect(obligationCountWords(given.map(each => obligation(each)))).toBe(
      expected,
    );
  });

  it('reasons: what denies first, with what to do', () => {
    const reasons = [
      reason({ effect: 'permit', rule: 'approved', text: 'It is approved.' }),
      reason({ fix: 'Ask security.' }),
    ];
    expect(reasonListWords({ reasons })).toEqual([
      '',
      'Denied because:',
      '- No AI here. (rule `no-ai`) To do: Ask security.',
      '',
      'Also weighed:',
      '- It is approved. (rule `approved`)',
    ]);
  });

  it('no title stands above nothing', () => {
    expect(sectionWords('Open', [])).toEqual([]);
  });
});
