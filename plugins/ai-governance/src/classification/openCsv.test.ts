import { unclassifiedEntity } from '../__testUtils__/fixtures';
import { openCsv } from './openCsv';

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
});
