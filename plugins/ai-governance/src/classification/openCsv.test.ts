import { unclassified, unclassifiedEntity } from '../__testUtils__/fixtures';
import { openCsv, readAllOpen } from './openCsv';

describe('R05 what nobody has classified as CSV', () => {
  it('leaves tier and criticality to be filled in, beside what speaks for one', () => {
    expect(openCsv([unclassifiedEntity()])).toBe(
      [
        'entityRef,tier,critical,suggestion,strength,evidence,missing,owner,system,repository',
        'component:default/checkout-service,,,internal,medium,system internal; area payments internal,dataReport,group:default/checkout,system:default/shop,github.com/acme/checkout-service',
        '',
      ].join('\r\n'),
    );
  });

  it('reads every page and tells how far it is', async () => {
    const progress = jest.fn();
    const page = { ...unclassified(unclassifiedEntity()), matching: 2 };
    const items = await readAllOpen(
      async cursor =>
        cursor === undefined ? { ...page, nextCursor: 'more' } : page,
      progress,
    );
    expect(items).toHaveLength(2);
    expect(progress.mock.calls).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});
