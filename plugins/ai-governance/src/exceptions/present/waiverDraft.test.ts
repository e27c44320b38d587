import {
  draftFaults,
  readPaths,
  toWaiverRequest,
  type WaiverDraft,
} from './waiverDraft';

const days = { first: '2026-11-20', last: '2027-02-17' };
const HEAD = '9f2c1ab4d5e6f708192a3b4c5d6e7f8091a2b3c4';

const draft = (over: Partial<WaiverDraft> = {}): WaiverDraft => ({
  narrowing: 'entity',
  paths: '',
  change: '',
  day: '2026-12-04',
  reason: 'the scanner is being replaced',
  ticket: '',
  owner: '',
  ...over,
});

describe('R15 a request for a waiver', () => {
  it.each([
    ['is complete', {}, {}],
    ['says why', { reason: ' ' }, { reason: 'empty' }],
    ['says it understandably', { reason: 'why' }, { reason: 'tooShort' }],
    ['ends', { day: '' }, { day: 'missing' }],
    ['ends in time', { day: '2027-02-18' }, { day: 'tooLate' }],
    ['names paths', { narrowing: 'paths', paths: ' \n' }, { paths: 'missing' }],
    [
      'names not too many',
      {
        narrowing: 'paths',
        paths: Array.from({ length: 101 }, (_, i) => `f${i}`).join('\n'),
      },
      { paths: 'tooMany' },
    ],
    ['names a commit', { narrowing: 'change' }, { change: 'missing' }],
    [
      'in full',
      { narrowing: 'change', change: '9f2c1ab4' },
      { change: 'invalid' },
    ],
    ['and nothing that was not chosen', { paths: '\n', change: 'x' }, {}],
  ] as const)('%s', (_, over, faults) => {
    expect(draftFaults(draft(over), days)).toEqual(faults);
  });

  it.each([
    ['the whole component', {}, { entity: 'component:default/a' }],
    [
      'some paths, each once',
      { narrowing: 'paths', paths: ' src/auth/ \n\nREADME.md\nsrc/auth/' },
      { entity: 'component:default/a', paths: ['src/auth/', 'README.md'] },
    ],
    [
      'one change',
      { narrowing: 'change', change: ` ${HEAD.toUpperCase()}` },
      { entity: 'component:default/a', change: HEAD },
    ],
    [
      'what was chosen last',
      { narrowing: 'entity', paths: 'src/', change: HEAD },
      { entity: 'component:default/a' },
    ],
  ] as const)('covers %s', (_, over, scope) => {
    expect(
      toWaiverRequest(draft(over), {
        rule: 'scans',
        where: { entity: 'component:default/a' },
      }),
    ).toEqual({
      rule: 'scans',
      scope,
      reason: 'the scanner is being replaced',
      expiresAt: '2026-12-04',
    });
  });

  it('sends ticket and owner only when they are there', () => {
    expect(
      toWaiverRequest(
        draft({ ticket: ' SEC-412 ', owner: ' group:default/checkout ' }),
        { rule: 'scans', where: { entity: 'component:default/a' } },
      ),
    ).toMatchObject({ ticket: 'SEC-412', owner: 'group:default/checkout' });
  });

  it('reads paths from any line ends', () => {
    expect(readPaths('a\r\nb\r\n')).toEqual(['a', 'b']);
  });
});
