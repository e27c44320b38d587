import { fleet, fleetItem } from '../__testUtils__/fixtures';
import { fleetCsv, readWholeFleet } from './fleetCsv';

describe('R52 the table as CSV', () => {
  it('has the same rows in the same order, with the words of the table', () => {
    const [header, ...rows] = fleetCsv(fleet.items).trimEnd().split('\r\n');
    expect(header).toBe(
      'entity,repository,tier,critical,lower tier waits,status,because,stage,owner,conditions',
    );
    expect(rows.map(row => row.split(',')[0])).toEqual(
      fleet.items.map(({ status }) => status.entityRef),
    );
    expect(rows[0]).toBe(
      'component:default/night-batch,,unclassified,false,false,unclassified,Nobody has named a tier,none,,notApplicable',
    );
  });

  it('lets no text become a formula', () => {
    expect(
      fleetCsv([fleetItem('a', { status: { because: '=1+1' } })]),
    ).toContain(`'=1+1`);
  });

  it('reads every page and tells how far it is', async () => {
    const load = jest
      .fn()
      .mockResolvedValueOnce({
        ...fleet,
        items: [fleetItem('a')],
        matching: 2,
        nextCursor: 'c1',
      })
      .mockResolvedValueOnce({
        ...fleet,
        items: [fleetItem('b')],
        matching: 2,
      });
    const progress: number[][] = [];
    const items = await readWholeFleet(load, (...told) => progress.push(told));
    expect(items.map(({ status }) => status.entityRef)).toEqual([
      'component:default/a',
      'component:default/b',
    ]);
    expect(load.mock.calls).toEqual([[undefined], ['c1']]);
    expect(progress).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});
