import { durationQuantile, kaplanMeier, type Duration } from './kaplanMeier';

const ended = (length: number): Duration => ({ length, hasEnded: true });
const open = (length: number): Duration => ({ length, hasEnded: false });

/** Weeks of remission under 6-MP; Freireich et al., "The effect of 6-mercaptopurine", Blood 21 (1963). */
const REMISSION: Duration[] = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(ended),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(open),
];

describe('R19 how long something takes while some of it goes on', () => {
  // Expected: the printed survival table of these data.
  it.each`
    at    | share    | atRisk
    ${6}  | ${0.857} | ${21}
    ${7}  | ${0.807} | ${17}
    ${10} | ${0.753} | ${15}
    ${13} | ${0.69}  | ${12}
    ${16} | ${0.627} | ${11}
    ${22} | ${0.538} | ${7}
    ${23} | ${0.448} | ${6}
  `('leaves the share $share after $at', ({ at, share, atRisk }) => {
    const step = kaplanMeier(REMISSION).find(each => each.at === at);
    expect(step?.share).toBeCloseTo(share, 3);
    expect(step?.atRisk).toBe(atRisk);
  });

  it.each`
    durations                         | p       | expected
    ${[]}                             | ${0.5}  | ${undefined}
    ${REMISSION}                      | ${0.5}  | ${{ kind: 'reached', length: 23 }}
    ${REMISSION}                      | ${0.95} | ${{ kind: 'moreThan', length: 35 }}
    ${[open(3), open(9)]}             | ${0.5}  | ${{ kind: 'moreThan', length: 9 }}
    ${[ended(1), ended(2), ended(3)]} | ${0.5}  | ${{ kind: 'reached', length: 2 }}
    ${[ended(4)]}                     | ${0.95} | ${{ kind: 'reached', length: 4 }}
  `('at $p is $expected', ({ durations, p, expected }) => {
    expect(durationQuantile(durations, p)).toEqual(expected);
  });
});
