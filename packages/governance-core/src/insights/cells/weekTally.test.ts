import { aChange, day, november } from '../__testUtils__/teamPeriod';
import { weekTally } from './weekTally';

const defect = (
  fix: string,
  foundAt: number,
  method: 'revert' | 'szz' = 'revert',
) => ({ method, fix, foundAt });
const withDefects = (...defects: ReturnType<typeof defect>[]) =>
  aChange({ mergedAt: day(1), defects });

describe('R55 what drift charts count of a week', () => {
  it.each`
    changes                                                                 | defects | why
    ${[]}                                                                   | ${0}    | ${'nothing was merged'}
    ${[aChange(), aChange()]}                                               | ${0}    | ${'no defect was found'}
    ${[withDefects(defect('1', day(2)), defect('2', day(3)))]}              | ${2}    | ${'two fixes are two'}
    ${[withDefects(defect('1', day(2)), defect('1', day(3), 'szz'))]}       | ${1}    | ${'one fix found by two methods is one'}
    ${[withDefects(defect('1', day(2))), withDefects(defect('1', day(2)))]} | ${2}    | ${'one fix of two changes counts for both'}
    ${[withDefects(defect('1', day(1)))]}                                   | ${1}    | ${'found at the merge'}
    ${[withDefects(defect('1', day(1) - 1))]}                               | ${0}    | ${'found before the merge: a skewed clock'}
    ${[withDefects(defect('1', day(31) - 1))]}                              | ${1}    | ${'found at the end of the exposure'}
    ${[withDefects(defect('1', day(31)))]}                                  | ${0}    | ${'found after the exposure'}
  `('$why', ({ changes, defects }) => {
    expect(weekTally(november({ changes }))).toEqual({
      changes: changes.length,
      defects,
      releases: 0,
      findings: 0,
    });
  });

  it('counts releases with what was found in them', () => {
    const releases = [
      {
        releasedAt: day(1),
        newFindings: [{ severity: 'high' }, { severity: 'low' }],
      },
      { releasedAt: day(2), newFindings: [] },
    ];
    expect(weekTally(november({ releases }))).toMatchObject({
      releases: 2,
      findings: 2,
    });
  });
});
