import type { UseAlert } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { alertsOf, readWhose } from './alertFilters';

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
