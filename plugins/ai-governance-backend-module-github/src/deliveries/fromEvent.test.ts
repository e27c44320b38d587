import { fromEvent } from './fromEvent';

const metadata = { 'x-github-event': 'push', 'x-github-delivery': 'd-1' };
const GHE = { ...metadata, 'x-github-enterprise-host': 'GHE.acme.example' };
const delivery = { event: 'push', deliveryId: 'd-1', body: { ref: 'x' } };

describe('C B1 deliveries come through the events service too', () => {
  it.each`
    title                      | topic            | meta                              | host                  | expected
    ${'the plain topic'}       | ${'github'}      | ${metadata}                       | ${'github.com'}       | ${delivery}
    ${'the topic of an event'} | ${'github.push'} | ${metadata}                       | ${'github.com'}       | ${delivery}
    ${'another topic'}         | ${'githubs'}     | ${metadata}                       | ${'github.com'}       | ${undefined}
    ${'our Enterprise Server'} | ${'github'}      | ${GHE}                            | ${'ghe.acme.example'} | ${delivery}
    ${'another host’s'}        | ${'github'}      | ${GHE}                            | ${'github.com'}       | ${undefined}
    ${'github.com’s'}          | ${'github'}      | ${metadata}                       | ${'ghe.acme.example'} | ${undefined}
    ${'no delivery id'}        | ${'github'}      | ${{ 'x-github-event': 'push' }}   | ${'github.com'}       | ${undefined}
    ${'no event'}              | ${'github'}      | ${{ 'x-github-delivery': 'd-1' }} | ${'github.com'}       | ${undefined}
  `('$title', ({ topic, meta, host, expected }) => {
    expect(
      fromEvent({ topic, payload: { ref: 'x' }, metadata: meta }, { host }),
    ).toEqual(expected);
  });
});
