import { changedMemberships } from './followDirectory';

const TODAY = '2026-11-23';
const TEAM = 'group:default/checkout';
const member = (personId: string, groups: readonly string[] = [TEAM]) => ({
  personId,
  groups,
  identities: [],
});
const since = (personId: string, from: string, team = TEAM) => ({
  personId,
  team,
  from,
  isAssumed: from === '1970-01-01',
});

describe('R09 who belongs where', () => {
  it.each`
    what                        | held                          | people                                           | newcomers | changed
    ${'somebody new'}           | ${[]}                         | ${[member('a')]}                                 | ${['a']}  | ${[since('a', '1970-01-01')]}
    ${'somebody who came back'} | ${[]}                         | ${[member('a')]}                                 | ${[]}     | ${[since('a', TODAY)]}
    ${'a second group'}         | ${[since('a', '2026-01-01')]} | ${[member('a', [TEAM, 'group:default/search'])]} | ${[]}     | ${[since('a', TODAY, 'group:default/search')]}
    ${'somebody who left'}      | ${[since('a', '2026-01-01')]} | ${[]}                                            | ${[]}     | ${[{ ...since('a', '2026-01-01'), to: TODAY }]}
    ${'nothing new'}            | ${[since('a', '2026-01-01')]} | ${[member('a')]}                                 | ${[]}     | ${[]}
  `('writes down $what', ({ held, people, newcomers, changed }) => {
    expect(
      changedMemberships(
        held,
        { people },
        { today: TODAY, newcomers: new Set(newcomers) },
      ),
    ).toEqual(changed);
  });
});
