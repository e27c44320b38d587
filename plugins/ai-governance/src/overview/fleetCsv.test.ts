import { fleet, fleetItem } from '../__testUtils__/fixtures';
import { fleetCsv } from './fleetCsv';

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
});
