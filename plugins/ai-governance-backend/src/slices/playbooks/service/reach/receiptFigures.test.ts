import type { PlaybookVersion } from '../../model';
import type { Receipt } from '../../reachModel';
import { mondayOf, receiptFigures } from './receiptFigures';
import { dutyOf, isToRead, requiredSince } from './required';

const everybody = {
  ...{ groups: [], tiers: [], stages: [], languages: [], areas: [] },
};
const version = (
  given: Partial<PlaybookVersion> & { readonly isRequired?: boolean } = {},
): PlaybookVersion => {
  const { isRequired = true, ...rest } = given;
  return {
    versionId: 'v1',
    name: 'prompting',
    version: { major: 1, minor: 0 },
    digest: 'd'.repeat(64),
    state: 'published',
    kind: 'guide',
    owner: 'group:default/enablement',
    reviewBy: '2027-05-31',
    header: {
      title: 'How we prompt',
      summary: 'What a prompt needs.',
      audience: everybody,
      ...{ policyRules: [], risks: [], tags: [], appliesTo: [], tokens: 12 },
      ...(isRequired && { requiredReading: { withinDays: 14 } }),
    },
    source: 'portal',
    reason: 'asked for',
    proposedBy: 'user:default/ada',
    proposedAt: '2026-10-01T09:00:00.000Z',
    effectiveFrom: '2026-10-01T09:00:00.000Z',
    ledgerEntryId: 'entry-v1',
    ...rest,
  };
};

describe('R51 required reading', () => {
  it.each<[string, string, string]>([
    ['a Monday', '2026-11-23T00:00:00.000Z', '2026-11-23'],
    ['a Sunday', '2026-11-22T23:59:59.999Z', '2026-11-16'],
    ['a day between', '2026-11-25T09:00:00.000Z', '2026-11-23'],
  ])('is counted as of the Monday of %s', (_, now, monday) => {
    expect(mondayOf(now)).toBe(monday);
  });

  it.each<[string, Partial<typeof everybody>, readonly string[], boolean]>([
    ['everybody', {}, [], true],
    [
      'members of its group',
      { groups: ['group:a'] as never },
      ['group:a'],
      true,
    ],
    ['nobody else', { groups: ['group:a'] as never }, ['group:b'], false],
    ['owners of its tier', { tiers: ['internal'] as never }, ['group:a'], true],
    ['no other owners', { tiers: ['public'] as never }, ['group:a'], false],
    [
      'those who own nothing',
      { tiers: ['public'] as never },
      ['group:c'],
      true,
    ],
    [
      'owners of what is not classified',
      { tiers: ['public'] as never },
      ['group:b'],
      true,
    ],
  ])('is for %s', (_, audience, groups, is) => {
    const repositories = [
      { team: 'group:a', tier: 'internal' },
      { team: 'group:b' },
      { tier: 'public' },
    ];
    expect(
      isToRead({ ...everybody, ...audience }, { groups }, repositories),
    ).toBe(is);
  });

  const first = version({ isRequired: false });
  const second = version({
    version: { major: 1, minor: 1 },
    effectiveFrom: '2026-10-10T09:00:00.000Z',
  });
  const third = version({
    version: { major: 1, minor: 2 },
    effectiveFrom: '2026-11-10T09:00:00.000Z',
  });
  const next = version({
    version: { major: 2, minor: 0 },
    effectiveFrom: '2026-11-20T09:00:00.000Z',
  });
  it.each<[string, PlaybookVersion, string]>([
    ['the first version that asked for it', third, '2026-10-10'],
    ['anew when readers have to do something else', next, '2026-11-20'],
  ])('begins with %s', (_, current, since) => {
    expect(requiredSince([next, third, second, first], current)).toBe(since);
  });

  it.each<[string, string, string, string | undefined, object]>([
    ['is due', '2026-11-14', '2026-01-01', undefined, { state: 'due' }],
    ['is late', '2026-11-16', '2026-01-01', undefined, { state: 'overdue' }],
    [
      'counts from when somebody came',
      ...(['2026-11-16', '2026-11-10', undefined] as const),
      { state: 'due', dueOn: '2026-11-24' },
    ],
    [
      'is done, late or not',
      ...(['2026-11-20', '2026-01-01', '2026-11-19T08:00:00.000Z'] as const),
      { state: 'done', doneOn: '2026-11-19', dueOn: '2026-11-15' },
    ],
  ])('%s', (_, today, knownSince, at, duty) => {
    expect(
      dutyOf({
        requiredSince: '2026-11-01',
        withinDays: 14,
        ...{ knownSince, today },
        ...(at !== undefined && { receipt: { at } }),
      }),
    ).toMatchObject(duty);
  });

  const receipt = (person: string, major = 1): Receipt => ({
    person,
    name: 'prompting',
    digest: 'd'.repeat(64),
    version: { major, minor: 0 },
    at: '2026-10-05T09:00:00.000Z',
    ledgerEntryId: 'e',
  });
  const figures = (people: number, given: readonly Receipt[]) =>
    receiptFigures(
      { current: version(), versions: [version()] },
      {
        people: Array.from({ length: people }, (_, at) => ({
          personId: `p${at}`,
          groups: [],
        })),
        repositories: [],
        knownSince: new Map(
          Array.from({ length: people }, (_, at) => [`p${at}`, '2026-01-01']),
        ),
        receipts: new Map(given.map(each => [each.person, [each]])),
        asOf: '2026-11-23',
        minimum: 5,
      },
    );
  const given = (people: number, major?: number) =>
    Array.from({ length: people }, (_, at) => receipt(`p${at}`, major));

  it.each<[string, number, readonly Receipt[], object]>([
    ['four people', 4, given(4), {}],
    ['nobody yet', 12, [], { people: 12, given: 0, overdue: 10 }],
    ['four of twelve', 12, given(4), { people: 12, given: 0, overdue: 5 }],
    ['five of twelve', 12, given(5), { people: 12, given: 5, overdue: 5 }],
    ['all but one', 12, given(11), { people: 12, given: 10, overdue: 0 }],
    [
      'another first number',
      12,
      given(12, 2),
      { people: 12, given: 0, overdue: 10 },
    ],
  ])('tells of %s in whole groups', (_, people, receipts, expected) => {
    const shown = { ...figures(people, receipts), asOf: undefined };
    expect(shown).toEqual(expected);
  });
});
