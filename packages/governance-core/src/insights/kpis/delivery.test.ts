import { aChange, hour, kpiOf, times } from '../__testUtils__/teamPeriod';

const merged = (hours: number[], over = {}) =>
  hours.map(at => aChange({ ...over, mergedAt: hour(at) }));

describe('R09 how long changes take', () => {
  it.each`
    what                                  | changes                                                         | value        | sample
    ${'nothing'}                          | ${[]}                                                           | ${undefined} | ${0}
    ${'four changes'}                     | ${merged([1, 2, 3, 4])}                                         | ${undefined} | ${4}
    ${'five changes'}                     | ${merged([1, 2, 3, 4, 100])}                                    | ${3}         | ${5}
    ${'drafts from when they were ready'} | ${merged([5, 6, 7, 8, 9], { readyAt: hour(4) })}                | ${3}         | ${5}
    ${'no bots'}                          | ${[...merged([1, 2, 3, 4, 5]), aChange({ isBot: true })]}       | ${3}         | ${5}
    ${'no change merged before ready'}    | ${[...merged([1, 2, 3, 4, 5]), aChange({ readyAt: hour(99) })]} | ${3}         | ${5}
    ${'a merge at once as 0 hours'}       | ${merged([0, 0, 0, 0, 0])}                                      | ${0}         | ${5}
  `('ready to merged: $what', ({ changes, value, sample }) => {
    expect(kpiOf('readyToMergedMedian', { changes })).toMatchObject(
      value === undefined
        ? { kind: 'notEnoughData', sample }
        : { kind: 'value', value, sample, windowDays: 30 },
    );
  });

  it.each`
    id                    | part                                              | value
    ${'cycleTimeMedian'}  | ${{ firstCommitAt: hour(-14) }}                   | ${24}
    ${'codingTimeMedian'} | ${{ firstCommitAt: hour(-14), readyAt: hour(2) }} | ${16}
    ${'pickUpTimeMedian'} | ${{ readyAt: hour(2), firstReviewAt: hour(5) }}   | ${3}
    ${'reviewTimeMedian'} | ${{ readyAt: hour(2), approvedAt: hour(8) }}      | ${6}
    ${'mergeTimeMedian'}  | ${{ approvedAt: hour(8) }}                        | ${2}
  `('$id is its part of the way', ({ id, part, value }) => {
    expect(kpiOf(id, { changes: times(5, () => aChange(part)) })).toMatchObject(
      { value },
    );
    // What was not measured is missing, and not 0.
    expect(kpiOf(id, { changes: times(5, () => aChange()) })).toMatchObject({
      kind: 'notEnoughData',
      sample: 0,
    });
  });

  it.each`
    sample | kind
    ${19}  | ${'notEnoughData'}
    ${20}  | ${'value'}
  `('a p95 of $sample is $kind', ({ sample, kind }) => {
    const changes = times(sample, at =>
      aChange({ mergedAt: hour(at), author: `p${at % 6}` }),
    );
    expect(kpiOf('readyToMergedP95', { changes })).toMatchObject({
      kind,
      sample,
    });
  });

  it('says whose changes they are and how far the value can be trusted', () => {
    const changes = times(20, at =>
      aChange({ mergedAt: hour(at + 1), author: at < 10 ? 'p0' : `p${at}` }),
    );
    expect(kpiOf('readyToMergedMedian', { changes })).toMatchObject({
      value: 10.5,
      interval: { low: 6, high: 15 },
      people: { count: 11, largestShare: 0.5 },
    });
  });
});

describe('R45 how much is done', () => {
  it.each`
    what               | changes                                                               | value
    ${'two authors'}   | ${times(30, at => aChange({ author: `p${at % 2}` }))}                 | ${3.5}
    ${'bots left out'} | ${times(30, at => aChange({ author: `p${at % 2}`, isBot: at > 14 }))} | ${1.75}
  `('throughput of $what is $value', ({ changes, value }) => {
    expect(kpiOf('throughput', { changes })).toMatchObject({ value });
  });

  it('estimates hours of reviewers', () => {
    const reviews = [
      { reviewer: 'r1', submittedAt: hour(3) },
      { reviewer: 'r1', submittedAt: hour(3), startedAt: hour(2.5) },
      { reviewer: 'r2', submittedAt: hour(30), startedAt: hour(1) },
      { reviewer: 'r2', submittedAt: hour(1), startedAt: hour(2) },
      { reviewer: 'r3', submittedAt: hour(1) },
    ];
    expect(
      kpiOf('reviewerHours', { changes: [aChange({ reviews })] }),
    ).toMatchObject({
      value: 0.25 + 0.5 + 2 + 0.25 + 0.25,
      sample: 5,
      people: { count: 3, largestShare: 0.4 },
    });
  });
});

describe('R07 R51 what is attributed', () => {
  const of = (attribution: string, isBot = false) =>
    aChange({ attribution: attribution as 'ai', isBot });
  it.each`
    what                                 | changes                                                                                      | value        | sample
    ${'unknown is not human'}            | ${[of('ai'), of('mixed'), of('human'), of('unknown'), of('unknown')]}                        | ${0.4}       | ${5}
    ${'an agent is no bot that updates'} | ${[of('ai', true), of('human'), of('human'), of('human'), of('human'), of('unknown', true)]} | ${0.2}       | ${5}
    ${'too few'}                         | ${[of('ai')]}                                                                                | ${undefined} | ${1}
  `('$what', ({ changes, value, sample }) => {
    expect(kpiOf('attributedShare', { changes })).toMatchObject(
      value === undefined
        ? { kind: 'notEnoughData', sample }
        : { value, sample, isAtLeast: true },
    );
  });
});

describe('R33 what the gate costs', () => {
  const gate = (
    waitingHours: number,
    wasDenied = false,
    isOverturned = false,
  ) => aChange({ gate: { waitingHours, wasDenied, isOverturned } });

  it('counts waiting of changes that it decided on', () => {
    const changes = [...[0, 0, 1, 4, 9].map(hours => gate(hours)), aChange()];
    expect(kpiOf('gateWaitingMedian', { changes })).toMatchObject({
      value: 1,
      sample: 5,
    });
  });

  it('counts denials that did not stand', () => {
    const changes = [
      gate(0),
      ...times(4, () => gate(2, true)),
      gate(2, true, true),
    ];
    expect(kpiOf('overturnedDenials', { changes })).toMatchObject({
      value: 0.2,
      sample: 5,
    });
  });
});

describe('R54 the same checks for all', () => {
  it('tells what ran, whether it passed or not', () => {
    const changes = times(10, at =>
      aChange({
        checks: [
          { name: 'sast', hasRun: true, hasPassed: at > 3 },
          { name: 'lint', hasRun: at > 4 },
        ],
      }),
    );
    expect(kpiOf('parity', { changes })).toMatchObject({
      value: 0.75,
      sample: 20,
    });
  });
});
