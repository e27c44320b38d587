import type { UseAlert } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { alertsOf, inOrder, readWhose } from './alertFilters';

const alert = (alertId: string, ...owners: readonly string[]) =>
  ({ alertId, owners }) as unknown as UseAlert;
const ALERTS = [alert('a', 'pay'), alert('b', 'shop', 'pay'), alert('c')];

describe('R51 whose alerts are shown', () => {
  it.each`
    whose        | owner        | ownRefs      | expected
    ${undefined} | ${undefined} | ${['pay']}   | ${['a', 'b', 'c']}
    ${'mine'}    | ${undefined} | ${['pay']}   | ${['a', 'b']}
    ${'others'}  | ${undefined} | ${['pay']}   | ${['c']}
    ${'others'}  | ${'shop'}    | ${['ops']}   | ${['b']}
    ${undefined} | ${'shop'}    | ${['pay']}   | ${['b']}
    ${'mine'}    | ${undefined} | ${[]}        | ${[]}
    ${'mine'}    | ${undefined} | ${undefined} | ${['a', 'b', 'c']}
  `('$whose of $owner, for $ownRefs: $expected', ({ expected, ...wanted }) => {
    const found = alertsOf(ALERTS, wanted);
    expect(found.map(({ alertId }) => alertId)).toEqual(expected);
  });

  it.each([
    ['alerts=mine', 'mine'],
    ['alerts=others', 'others'],
    ['alerts=all', undefined],
    ['', undefined],
  ])('is read from the address `%s`', (search, expected) => {
    expect(readWhose(new URLSearchParams(search))).toBe(expected);
  });
});

describe('R51 the order of alerts', () => {
  const raised = (alertId: string, owner: string, day: string) =>
    ({
      ...alert(alertId, owner),
      raisedAt: `2026-10-${day}T00:00:00.000Z`,
    }) as UseAlert;
  const given = [
    raised('old', 'shop', '01'),
    raised('own', 'pay', '02'),
    raised('new', 'shop', '03'),
  ];

  it.each`
    ownRefs      | expected
    ${['pay']}   | ${['own', 'new', 'old']}
    ${['shop']}  | ${['new', 'old', 'own']}
    ${undefined} | ${['new', 'own', 'old']}
  `('of $ownRefs is $expected', ({ ownRefs, expected }) => {
    const ids = inOrder(given, ownRefs).map(({ alertId }) => alertId);
    expect(ids).toEqual(expected);
  });
});
