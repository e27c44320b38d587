import { aChange, day, hour, kpiOf, times } from '../__testUtils__/teamPeriod';

const defect = (method: string, fix: string, days = 3) => ({
  method: method as 'szz',
  fix,
  foundAt: day(days),
});
const hundred = (...defects: ReturnType<typeof defect>[]) =>
  times(100, at =>
    aChange({ mergedAt: day(1), defects: at === 0 ? defects : [] }),
  );

describe('R10 defects after merge', () => {
  it.each`
    what                              | defects                                          | any  | szz
    ${'none'}                         | ${[]}                                            | ${0} | ${0}
    ${'one by one method'}            | ${[defect('revert', 'f1')]}                      | ${1} | ${0}
    ${'one fix by two methods'}       | ${[defect('revert', 'f1'), defect('szz', 'f1')]} | ${1} | ${1}
    ${'two fixes'}                    | ${[defect('szz', 'f1'), defect('szz', 'f2')]}    | ${2} | ${2}
    ${'the last instant of exposure'} | ${[defect('szz', 'f1', 30.999)]}                 | ${1} | ${1}
    ${'one found after its exposure'} | ${[defect('szz', 'f1', 31)]}                     | ${0} | ${0}
    ${'one found before the merge'}   | ${[defect('szz', 'f1', 0)]}                      | ${0} | ${0}
  `('$what: $any for each 100 changes', ({ defects, any, szz }) => {
    const changes = hundred(...defects);
    expect(kpiOf('defectDensity', { changes })).toMatchObject({
      value: any,
      sample: 100,
    });
    expect(kpiOf('defectDensitySzz', { changes })).toMatchObject({
      value: szz,
    });
  });

  it.each`
    now            | isMature
    ${day(59.999)} | ${false}
    ${day(60)}     | ${true}
  `('is mature only when all changes were watched', ({ now, isMature }) => {
    expect(kpiOf('defectDensity', { changes: hundred(), now })).toMatchObject({
      isMature,
    });
  });

  it('has the exact interval of few events', () => {
    const { interval } = kpiOf('defectDensity', { changes: hundred() }) as {
      interval: unknown;
    };
    expect(interval).toEqual({ low: 0, high: expect.closeTo(3.6889, 3) });
  });
});

describe('R38 failures and their weight', () => {
  const deployments = (...incidents: number[]) =>
    incidents.map(count => ({ finishedAt: day(1), incidents: count }));

  it.each`
    incidents          | value
    ${[0, 0, 0, 0, 0]} | ${0}
    ${[0, 0, 9, 0, 0]} | ${0.2}
    ${[3, 1, 2, 1, 1]} | ${1}
  `(
    'never fails more than always: $incidents is $value',
    ({ incidents, value }) => {
      expect(
        kpiOf('changeFailureRate', { deployments: deployments(...incidents) }),
      ).toMatchObject({ value, sample: 5 });
    },
  );

  it.each`
    incidents                                                          | value        | sample
    ${[]}                                                              | ${undefined} | ${0}
    ${[{ openedAt: day(1) }]}                                          | ${undefined} | ${0}
    ${[{ openedAt: day(1), isEscalated: false }]}                      | ${0}         | ${1}
    ${[{ openedAt: day(1), isEscalated: true }, { openedAt: day(2) }]} | ${1}         | ${1}
  `(
    'not told is not zero: $value escalations of $sample',
    ({ incidents, value, sample }) => {
      expect(kpiOf('escalations', { incidents })).toMatchObject(
        value === undefined ? { kind: 'notEnoughData' } : { value, sample },
      );
    },
  );

  it('adds up tickets', () => {
    const incidents = [
      { openedAt: day(1), supportTickets: 12 },
      { openedAt: day(2), supportTickets: 0 },
    ];
    expect(kpiOf('supportTickets', { incidents })).toMatchObject({
      value: 12,
      sample: 2,
    });
  });
});

describe('R11 findings of releases', () => {
  const release = (...severities: string[]) => ({
    releasedAt: day(2),
    newFindings: severities.map(severity => ({ severity })),
  });
  it.each`
    releases                                                 | all          | severe
    ${[]}                                                    | ${undefined} | ${undefined}
    ${[release()]}                                           | ${0}         | ${0}
    ${[release('low', 'high'), release('note', 'critical')]} | ${2}         | ${1}
  `(
    'are $all for each release, $severe of them severe',
    ({ releases, all, severe }) => {
      const expected = (value?: number) =>
        value === undefined ? { kind: 'notEnoughData' } : { value };
      expect(kpiOf('findingsPerRelease', { releases })).toMatchObject(
        expected(all),
      );
      expect(kpiOf('severeFindingsPerRelease', { releases })).toMatchObject(
        expected(severe),
      );
    },
  );
});

describe('R19 critical bugs', () => {
  const bug = (fixedAfter?: number) => ({
    openedAt: hour(0),
    ...(fixedAfter === undefined ? {} : { fixedAt: hour(fixedAfter) }),
  });
  it.each`
    bugs                              | expected
    ${[bug(1), bug(2)]}               | ${{ kind: 'notEnoughData', sample: 2 }}
    ${[bug(1), bug(2), bug(30)]}      | ${{ value: 2 }}
    ${[bug(1), bug(2), bug(), bug()]} | ${{ value: 2 }}
    ${[bug(1), bug(), bug(), bug()]}  | ${{ value: 240, isAtLeast: true }}
  `('$bugs live $expected', ({ bugs, expected }) => {
    expect(
      kpiOf('timeToFixMedian', { criticalBugs: bugs, now: hour(240) }),
    ).toMatchObject(expected);
  });
});
