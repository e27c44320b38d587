import { aChange, day, kpiOf, times } from '../__testUtils__/teamPeriod';

const seat = (person: string, days = 29) => ({
  dayStartsAt: day(days),
  person,
  assistant: 'copilot',
});
const use = (person: string, days: number, isActive = true) => ({
  ...seat(person, days),
  surface: 'chat',
  isActive,
});
const seats = times(10, at => seat(`p${at}`));

describe('R18 R36b adoption', () => {
  it.each`
    what                               | usage                                            | week   | month  | idle
    ${'nobody'}                        | ${[]}                                            | ${0}   | ${0}   | ${10}
    ${'one in the last week'}          | ${[use('p1', 23)]}                               | ${0.1} | ${0.1} | ${9}
    ${'one before the last week'}      | ${[use('p1', 22)]}                               | ${0}   | ${0.1} | ${9}
    ${'one before the last month'}     | ${[use('p1', 1)]}                                | ${0}   | ${0}   | ${10}
    ${'one on many days and surfaces'} | ${[use('p1', 25), use('p1', 26), use('p1', 27)]} | ${0.1} | ${0.1} | ${9}
    ${'a day without use'}             | ${[use('p1', 28, false)]}                        | ${0}   | ${0}   | ${10}
    ${'one without a seat'}            | ${[use('q1', 28)]}                               | ${0}   | ${0}   | ${10}
  `('$what', ({ usage, week, month, idle }) => {
    expect(kpiOf('adoption7', { seats, usage })).toMatchObject({
      value: week,
      sample: 10,
    });
    expect(kpiOf('adoption28', { seats, usage })).toMatchObject({
      value: month,
    });
    expect(kpiOf('idleSeats', { seats, usage })).toMatchObject({ value: idle });
  });

  it('has an interval of two ends and nothing else', () => {
    expect(kpiOf('adoption7', { seats, usage: [] })).toMatchObject({
      interval: { low: 0, high: expect.closeTo(0.2775, 3) },
    });
    expect(
      Object.keys(
        (kpiOf('adoption7', { seats }) as { interval: object }).interval,
      ),
    ).toEqual(['low', 'high']);
  });

  it('counts a person with two seats once', () => {
    expect(kpiOf('adoption7', { seats: [...seats, seat('p1')] })).toMatchObject(
      { sample: 10 },
    );
  });
});

describe('R12 satisfaction', () => {
  const person = (at: number, ...answers: number[]) => ({
    person: `p${at}`,
    askedAt: day(3),
    answers,
  });
  it.each`
    what                    | answers                                                     | index                       | rate
    ${'best'}               | ${times(5, at => person(at, 5, 5))}                         | ${100}                      | ${1}
    ${'worst'}              | ${times(5, at => person(at, 1))}                            | ${0}                        | ${1}
    ${'items left out'}     | ${[person(0, 1), ...times(4, at => person(at + 1, 5, 5))]}  | ${(100 * (41 / 9 - 1)) / 4} | ${1}
    ${'some do not answer'} | ${[...times(5, at => person(at, 3)), person(8), person(9)]} | ${50}                       | ${5 / 7}
    ${'fewer than five'}    | ${[...times(4, at => person(at, 3)), person(8)]}            | ${undefined}                | ${0.8}
  `('of $what', ({ answers, index, rate }) => {
    expect(kpiOf('satisfaction', { answers })).toMatchObject(
      index === undefined
        ? { kind: 'notEnoughData', sample: 4 }
        : { value: index },
    );
    expect(kpiOf('responseRate', { answers })).toMatchObject({
      value: rate,
    });
  });
});

describe('R17 cost', () => {
  const changes = times(5, () => aChange());
  it.each`
    what                    | costs                                                                                                   | value
    ${'what is not known'}  | ${[]}                                                                                                   | ${undefined}
    ${'a measured nothing'} | ${[{ amountMinorUnits: 0, assistant: 'copilot' }]}                                                      | ${0}
    ${'a credit note'}      | ${[{ amountMinorUnits: 1000, assistant: 'copilot' }, { amountMinorUnits: -500, assistant: 'copilot' }]} | ${100}
  `('for each change of $what is $value', ({ costs, value }) => {
    expect(kpiOf('costPerChange', { changes, costs })).toMatchObject(
      value === undefined ? { kind: 'notEnoughData' } : { value, sample: 5 },
    );
  });
});

describe('R34 how assistants answer', () => {
  const report = (
    requests: number,
    errors: number,
    latenciesMs: number[] = [],
  ) => ({ person: 'p1', at: day(3), requests, errors, latenciesMs });
  it.each`
    reports                          | value
    ${[]}                            | ${undefined}
    ${[report(10, 1), report(9, 0)]} | ${undefined}
    ${[report(15, 1), report(5, 0)]} | ${0.05}
    ${[report(20, 30)]}              | ${1}
  `('errors are $value', ({ reports, value }) => {
    expect(kpiOf('assistantErrors', { requests: reports })).toMatchObject(
      value === undefined ? { kind: 'notEnoughData' } : { value },
    );
  });

  it('has a median and a p95 of latency', () => {
    const requests = [
      report(
        21,
        0,
        times(21, at => at * 100),
      ),
    ];
    expect(kpiOf('assistantLatencyMedian', { requests })).toMatchObject({
      value: 1000,
      sample: 21,
    });
    expect(kpiOf('assistantLatencyP95', { requests })).toMatchObject({
      value: 1900,
    });
  });
});
