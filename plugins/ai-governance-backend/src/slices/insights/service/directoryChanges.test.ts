import { changedMemberships, changedOwnerships } from './directoryChanges';

const TODAY = '2026-10-15';
const member = (team: string, from = '2026-01-01') => ({
  personId: 'p',
  team,
  from,
  isAssumed: false,
});
const owned = (team: string, tier = 'internal', from = '2026-01-01') => ({
  repository: 'r',
  team,
  tier,
  from,
  isAssumed: false,
});

describe('R19 memberships that changed', () => {
  it.each`
    held             | groups        | isNew    | changed                                                                | why
    ${[]}            | ${['a']}      | ${true}  | ${[{ personId: 'p', team: 'a', from: '1970-01-01', isAssumed: true }]} | ${'somebody who was never seen is taken to have belonged there always'}
    ${[]}            | ${['a']}      | ${false} | ${[{ personId: 'p', team: 'a', from: TODAY, isAssumed: false }]}       | ${'somebody came back'}
    ${[member('a')]} | ${['a']}      | ${false} | ${[]}                                                                  | ${'nothing changed'}
    ${[member('a')]} | ${['b']}      | ${false} | ${[{ ...member('b'), from: TODAY }, { ...member('a'), to: TODAY }]}    | ${'a person changes team'}
    ${[member('a')]} | ${['a', 'b']} | ${false} | ${[{ ...member('b'), from: TODAY }]}                                   | ${'a person is in two teams'}
    ${[member('a')]} | ${[]}         | ${false} | ${[{ ...member('a'), to: TODAY }]}                                     | ${'a person left'}
  `('$why', ({ held, groups, isNew, changed }) => {
    const people = [{ personId: 'p', identities: [], groups }];
    expect(
      changedMemberships(
        held,
        { people },
        { today: TODAY, newcomers: new Set(isNew ? ['p'] : []) },
      ),
    ).toEqual(changed);
  });
});

describe('R19 ownerships that changed', () => {
  it.each`
    held                               | now                                | changed                                                                     | why
    ${[]}                              | ${{ team: 'a', tier: 'internal' }} | ${[{ ...owned('a'), from: '1970-01-01', isAssumed: true }]}                 | ${'a new repository was its first owner’s always'}
    ${[owned('a')]}                    | ${{ team: 'a', tier: 'internal' }} | ${[]}                                                                       | ${'nothing changed'}
    ${[owned('a')]}                    | ${{ team: 'b', tier: 'internal' }} | ${[{ ...owned('a'), to: TODAY }, { ...owned('b'), from: TODAY }]}           | ${'it moves'}
    ${[owned('a')]}                    | ${{ team: 'a', tier: 'public' }}   | ${[{ ...owned('a'), to: TODAY }, { ...owned('a', 'public'), from: TODAY }]} | ${'its tier changes'}
    ${[owned('a', 'internal', TODAY)]} | ${{ team: 'b', tier: 'internal' }} | ${[{ ...owned('b'), from: TODAY }]}                                         | ${'it moves twice on one day'}
    ${[owned('a')]}                    | ${undefined}                       | ${[{ ...owned('a'), to: TODAY }]}                                           | ${'it is gone'}
  `('$why', ({ held, now, changed }) => {
    const repositories = now ? [{ repository: 'r', ...now }] : [];
    expect(changedOwnerships(held, { repositories }, TODAY)).toEqual(changed);
  });
});
