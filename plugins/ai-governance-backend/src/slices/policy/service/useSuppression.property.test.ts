import fc from 'fast-check';
import type { UseCount } from '../model';
import { namable, repositoryPlaces } from './repositoryPlaces';
import type { KnownEntity } from './snapshot';
import { reportUse, type UseQuery } from './useReport';

const GROUPS = ['one', 'four', 'five'] as const;
const NAMES = ['copilot', 'cursor', 'claude-code'] as const;
const UNTIL = '2026-11-01T00:00:00.000Z';
const MONTH = '2026-10-01T00:00:00.000Z';
const WEEK = '2026-10-25T00:00:00.000Z';

/** People by their groups: one, four and five of them. */
const people = [
  ['one'],
  ...Array(4).fill(['four']),
  ...Array(5).fill(['five']),
];
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  lonely: ['one'],
  small: ['four'],
  large: ['five'],
  shared: ['one', 'four'],
  wide: ['five', 'one'],
  strange: [],
};
const REPOSITORIES = Object.keys(OWNERS);
const places = repositoryPlaces(
  {
    groups: new Map(),
    byRepository: new Map(
      Object.entries(OWNERS).map(([repository, owners]) => [
        repository,
        owners.map(
          (owner, index) =>
            ({ fact: { ref: `${repository}-${index}`, owner } }) as KnownEntity,
        ),
      ]),
    ),
  },
  people,
);
const withheld = REPOSITORIES.filter(
  repository => !namable(places)({ repository }),
);

const names = fc.subarray([...NAMES]);
const surfaces: fc.Arbitrary<UseCount['surfaces']> = fc.subarray<
  UseCount['surfaces'][number]
>(['chat', 'agent', 'cli']);
const count: fc.Arbitrary<UseCount> = fc.record({
  repository: fc.constantFrom(...REPOSITORIES),
  day: fc.constantFrom('2026-10-03', '2026-10-24', '2026-10-26', '2026-10-30'),
  attribution: fc.constantFrom('ai', 'mixed', 'human', 'unknown'),
  confidence: fc.constantFrom('measured', 'declared', 'inferred'),
  origin: fc.constantFrom('decided', 'history'),
  trust: fc.constantFrom('observed', 'attested', 'asserted'),
  wouldBe: fc.constantFrom('pass', 'hold', 'deny'),
  assistants: names,
  surfaces,
  changes: fc.integer({ min: 1, max: 3 }),
}) as never;

const orNone = <Value>(values: readonly Value[]) => [undefined, ...values];
/** Every combination of the filters that the API offers, with two windows. */
const VIEWS: readonly { readonly query: UseQuery; readonly since: string }[] = [
  MONTH,
  WEEK,
].flatMap(since =>
  orNone(GROUPS).flatMap(owner =>
    orNone(['lonely', 'large', 'wide']).flatMap(repository =>
      orNone([...NAMES.slice(0, 2), 'never']).flatMap(assistant =>
        orNone(['attributed', 'human', 'unknown'] as const).flatMap(
          attribution =>
            orNone(['decided', 'history'] as const).flatMap(origin =>
              orNone(['s', 'l']).map(text => ({
                since,
                query: {
                  ...(owner && { owner }),
                  ...(repository && { repository }),
                  ...(assistant && { assistant }),
                  ...(attribution && { attribution }),
                  ...(origin && { origin }),
                  ...(text && { text }),
                  sort: 'attributed' as const,
                  limit: 25,
                },
              })),
            ),
        ),
      ),
    ),
  ),
);

const view = (
  counts: readonly UseCount[],
  { query, since }: (typeof VIEWS)[number],
) =>
  reportUse(
    counts.filter(({ day }) => day >= since.slice(0, 10)),
    query,
    { places, since, until: UNTIL },
  );

describe('R51 assistants in repositories of few people', () => {
  it('are withheld of those alone that fewer than five people own', () => {
    // `shared` is owned by one and four, who are five together.
    expect(withheld).toEqual(['lonely', 'small', 'strange']);
  });

  it('change no view, whatever is filtered, and so no difference of any two', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(count, names, surfaces), { maxLength: 8 }),
        given => {
          const counts = given.map(([each]) => each);
          const others = given.map(([each, assistants, elsewhere]) =>
            withheld.includes(each.repository)
              ? { ...each, assistants, surfaces: elsewhere }
              : each,
          );
          for (const asked of VIEWS)
            expect(view(others, asked)).toEqual(view(counts, asked));
        },
      ),
      { numRuns: 4 },
    );
  });

  it.each<[string, Partial<UseQuery>, string, Partial<UseQuery>, string]>([
    ['all but a team', {}, MONTH, { owner: 'five' }, MONTH],
    ['a month but a week', {}, MONTH, {}, WEEK],
    ['all but a repository', {}, MONTH, { repository: 'large' }, MONTH],
    ['all but history', {}, MONTH, { origin: 'decided' }, MONTH],
  ])('cannot be told from %s', (_, more, since, fewer, later) => {
    const use = (repository: string, day: string, assistant: string) => ({
      repository,
      day,
      attribution: 'ai' as const,
      confidence: 'declared' as const,
      origin: day < '2026-10-20' ? ('history' as const) : ('decided' as const),
      trust: 'attested' as const,
      wouldBe: 'pass' as const,
      assistants: [assistant],
      surfaces: [],
      changes: 1,
    });
    const counts = [
      use('large', '2026-10-30', 'copilot'),
      use('lonely', '2026-10-03', 'cursor'),
    ];
    const page = { sort: 'attributed' as const, limit: 25 };
    const [a, b] = [
      view(counts, { query: { ...page, ...more }, since }),
      view(counts, { query: { ...page, ...fewer }, since: later }),
    ];
    const copilot = [{ name: 'copilot', changes: 1 }];
    expect([a.assistants, b.assistants]).toEqual([copilot, copilot]);
    expect([a.withheld, b.withheld]).toEqual([1, 0]);
    const narrowed = { ...page, assistant: 'cursor' };
    const asked = view(counts, { query: narrowed, since: MONTH });
    expect([asked.totals.changes, asked.items]).toEqual([0, []]);
  });
});
