import { aChange, day, november, times } from '../__testUtils__/teamPeriod';
import { KPIS } from '../kpis';
import { areEnough } from './observation';
import { publicationsOf } from './publicationsOf';

const ALL = { axis: 'all', value: '' } as const;
const kpi = (id: string) =>
  KPIS.find(({ definition }) => definition.id === id)!;

const person = (at: number) => `p${at}`;
const changes = times(20, at =>
  aChange({
    id: `c${at}`,
    author: person(at % 5),
    mergedAt: day(at),
    reviews: [{ reviewer: person(at % 4), submittedAt: day(at) }],
    tier: 'internal',
  }),
);
const seats = times(28, at => ({
  dayStartsAt: day(at),
  person: person(at % 7),
  assistant: 'copilot',
}));

const isPublished = (
  id: string,
  over: Parameters<typeof november>[0],
  segment: { axis: 'all' | 'tier'; value: string } = ALL,
) => publicationsOf(november(over))(kpi(id)).isPublished('2026-11', segment);

describe('R09 what a KPI looks at decides whether it is published', () => {
  const bots = changes.map(change => ({ ...change, isBot: true }));
  const few = changes.map(change => ({ ...change, author: 'p1' }));
  it.each`
    kpi                      | over                  | published
    ${'readyToMergedMedian'} | ${{ changes }}        | ${true}
    ${'cycleTimeMedian'}     | ${{ changes }}        | ${false}
    ${'reviewerHours'}       | ${{ changes }}        | ${false}
    ${'defectDensity'}       | ${{ changes }}        | ${true}
    ${'defectDensity'}       | ${{ changes: bots }}  | ${false}
    ${'attributedShare'}     | ${{ changes: few }}   | ${false}
    ${'changeFailureRate'}   | ${{ changes }}        | ${true}
    ${'changeFailureRate'}   | ${{ changes: few }}   | ${false}
    ${'adoption28'}          | ${{ seats }}          | ${true}
    ${'adoption28'}          | ${{ changes }}        | ${false}
    ${'costPerChange'}       | ${{ changes, seats }} | ${true}
  `('$kpi: $published', ({ kpi: id, over, published }) => {
    expect(isPublished(id, over)).toBe(published);
  });

  it('in segments of changes', () => {
    const tier = { axis: 'tier', value: 'internal' } as const;
    expect(isPublished('readyToMergedMedian', { changes }, tier)).toBe(true);
    expect(isPublished('adoption28', { seats }, tier)).toBe(false);
  });

  it('counts requests, not the reports that they come in', () => {
    const requests = (ofTheFirst: number) =>
      times(5, at => ({
        person: person(at),
        at: day(at),
        requests: at === 0 ? ofTheFirst : 10,
        errors: 0,
        latenciesMs: [],
      }));
    expect(
      [40, 41].map(of =>
        isPublished('assistantErrors', { requests: requests(of) }),
      ),
    ).toEqual([true, false]);
  });

  it('is judged once where several look at the same', () => {
    const publications = publicationsOf(november({ changes }));
    const of = (id: string) => publications(kpi(id));
    expect(of('readyToMergedMedian')).toBe(of('readyToMergedP95'));
    expect(of('readyToMergedMedian')).toBe(of('defectDensity'));
    expect(of('readyToMergedMedian')).not.toBe(of('cycleTimeMedian'));
  });
});

describe('R09 people of a value', () => {
  const deployments = times(5, at => ({ finishedAt: day(at), incidents: 0 }));
  it.each`
    kpi                      | people
    ${'readyToMergedMedian'} | ${5}
    ${'reviewerHours'}       | ${4}
    ${'adoption28'}          | ${7}
    ${'adoption7'}           | ${5}
    ${'changeFailureRate'}   | ${undefined}
  `('of $kpi are $people', ({ kpi: id, people }) => {
    const result = kpi(id).compute(november({ changes, seats, deployments }));
    expect(result).toMatchObject({ kind: 'value' });
    expect('people' in result ? result.people?.count : undefined).toBe(people);
  });

  it.each`
    people                              | minimum | enough
    ${{ count: 5, largestShare: 0.5 }}  | ${5}    | ${true}
    ${{ count: 5, largestShare: 0.5 }}  | ${6}    | ${false}
    ${{ count: 9, largestShare: 0.51 }} | ${5}    | ${false}
    ${{ count: 4, largestShare: 0.25 }} | ${5}    | ${false}
  `(
    '$people are enough for $minimum: $enough',
    ({ people, minimum, enough }) => {
      expect(areEnough(people, minimum)).toBe(enough);
    },
  );

  it('are nobody for a change of a bot', () => {
    const bot = aChange({ id: 'z', author: 'bot', isBot: true });
    expect(
      kpi('defectDensity').compute(november({ changes: [...changes, bot] })),
    ).toMatchObject({ sample: 21, people: { count: 5, largestShare: 4 / 21 } });
  });
});
