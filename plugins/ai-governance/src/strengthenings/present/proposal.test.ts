import { proposedDay, readProposal } from './proposal';

const GROUP = 'group:default/checkout';

describe('R55 what a signal proposes', () => {
  it.each`
    link                                                                                             | place    | day             | reason   | reference
    ${`stricter=signal&group=${GROUP}&until=2026-12-21&reason=why&reference=defectDensity+2026-W40`} | ${GROUP} | ${'2026-12-21'} | ${'why'} | ${'defectDensity 2026-W40'}
    ${`stricter=signal&group=${GROUP}&until=soon`}                                                   | ${GROUP} | ${undefined}    | ${''}    | ${''}
    ${'stricter=signal&group=component:default/x'}                                                   | ${''}    | ${undefined}    | ${''}    | ${''}
    ${'stricter=signal'}                                                                             | ${''}    | ${undefined}    | ${''}    | ${''}
  `('is read from $link', ({ link, place, day, reason, reference }) => {
    expect(readProposal(new URLSearchParams(link))).toEqual({
      place: { kind: 'group', name: place },
      draft: { reason, origin: 'signal', reference },
      ...(day && { day }),
    });
  });

  it.each(['', 'view=stricter', 'stricter=1'])('is nothing in `%s`', link => {
    expect(readProposal(new URLSearchParams(link))).toBeUndefined();
  });

  it.each`
    day             | last            | offered
    ${'2026-12-21'} | ${undefined}    | ${'2026-12-21'}
    ${'2026-12-21'} | ${'2026-12-31'} | ${'2026-12-21'}
    ${'2026-12-21'} | ${'2026-12-10'} | ${'2026-12-10'}
  `(
    'offers $offered for $day where $last is the last',
    ({ day, last, offered }) => {
      expect(proposedDay(day, { first: '2026-11-23', last })).toBe(offered);
    },
  );
});
