import { attributedAiShare } from './attributedAiShare';

describe('R07 attributed AI share', () => {
  it.each`
    ai   | mixed | human | unknown | expected
    ${1} | ${1}  | ${0}  | ${0}    | ${{ kind: 'value', value: 1, sample: 2, windowDays: 90 }}
    ${1} | ${0}  | ${1}  | ${2}    | ${{ kind: 'value', value: 0.25, sample: 4, windowDays: 90 }}
    ${0} | ${0}  | ${0}  | ${3}    | ${{ kind: 'value', value: 0, sample: 3, windowDays: 90 }}
  `(
    '$ai ai, $mixed mixed, $human human, $unknown unknown',
    ({ expected, ...changes }) => {
      expect(attributedAiShare(changes)).toEqual(expected);
    },
  );

  it('does not turn no changes into zero', () => {
    expect(
      attributedAiShare({ ai: 0, mixed: 0, human: 0, unknown: 0 }),
    ).toMatchObject({ kind: 'notEnoughData', sample: 0 });
  });
});
