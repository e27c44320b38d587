import { fleet, fleetItem } from '../__testUtils__/fixtures';
import {
  presentFleetLines,
  presentMatrix,
  presentOwners,
  tierOptions,
} from './presentFleet';

describe('R52 the fleet by tier and status', () => {
  it('puts unclassified first and leaves out statuses that nobody has', () => {
    const { columns, rows } = presentMatrix(fleet.totals);
    expect(columns).toEqual([
      'unclassified',
      'prohibited',
      'allowedWithConditions',
    ]);
    expect(
      rows.map(({ tier, entities, cells }) => [
        tier,
        entities,
        cells.map(cell => cell.entities),
      ]),
    ).toEqual([
      ['unclassified', 2, [2, 0, 0]],
      ['restricted', 0, [0, 0, 0]],
      ['confidential', 1, [0, 1, 0]],
      ['internal', 1, [0, 0, 1]],
      ['public', 0, [0, 0, 0]],
    ]);
  });

  it.each([
    ['unclassified', 1, [1, 0, 0]],
    ['restricted', 0, [0, 0, 0]],
    ['confidential', 0.5, [0, 1, 0]],
  ])('shares of %s: length %s, parts %s', (tier, length, shares) => {
    const row = presentMatrix(fleet.totals).rows.find(
      candidate => candidate.tier === tier,
    );
    expect(row?.length).toBe(length);
    expect(row?.cells.map(cell => cell.share)).toEqual(shares);
  });

  it('of an empty fleet has no columns and no lengths', () => {
    const { columns, rows } = presentMatrix({
      ...fleet.totals,
      tiers: [{ tier: 'public', title: 'Public', entities: 0, statuses: {} }],
    });
    expect(columns).toEqual([]);
    expect(rows[0]?.length).toBe(0);
  });

  it('parts owners who owe a tier from the others', () => {
    const { owing, others } = presentOwners(fleet.totals);
    expect(owing.map(({ owner }) => owner)).toEqual([
      'group:default/search',
      undefined,
    ]);
    expect(others).toHaveLength(2);
  });

  it('offers every tier to filter by, in the order of the API', () => {
    expect(tierOptions(fleet.totals).map(({ id }) => id)).toEqual([
      'unclassified',
      'restricted',
      'confidential',
      'internal',
      'public',
    ]);
  });
});

describe('R52 one entity of the fleet', () => {
  it.each([
    [
      'a classified one shows its tier',
      fleetItem('a'),
      { tierTitle: 'Internal', isHeld: false, statusTone: 'info' },
    ],
    [
      'an unclassified one never shows the tier it is evaluated as',
      fleetItem('a', {
        status: { isClassified: false, status: 'unclassified' },
      }),
      { tierTitle: undefined, statusTone: 'warning' },
    ],
    [
      'one that waits is marked',
      fleetItem('a', { isHeldByHighWater: true, compliance: 'notMet' }),
      { isHeld: true, complianceTone: 'danger' },
    ],
    [
      'the reason begins with a capital',
      fleetItem('a', { status: { because: 'nobody said so' } }),
      { because: 'Nobody said so' },
    ],
  ])('%s', (_, item, expected) => {
    expect(presentFleetLines([item])[0]).toMatchObject(expected);
  });
});
