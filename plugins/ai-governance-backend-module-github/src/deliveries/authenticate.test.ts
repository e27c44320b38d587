import { authenticate, isSigned } from './authenticate';
import { signedDelivery } from '@ai-enablement/github-stand-in';

const VECTOR = {
  secret: "It's a Secret to Everybody",
  body: Buffer.from('Hello, World!'),
  signature:
    'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
};

describe('C B1 a delivery is believed only with a right signature over its exact bytes', () => {
  it.each`
    title                      | secrets                     | signature                         | body                            | expected
    ${'GitHub’s own vector'}   | ${[VECTOR.secret]}          | ${VECTOR.signature}               | ${VECTOR.body}                  | ${true}
    ${'the second of secrets'} | ${['other', VECTOR.secret]} | ${VECTOR.signature}               | ${VECTOR.body}                  | ${true}
    ${'another secret'}        | ${['other']}                | ${VECTOR.signature}               | ${VECTOR.body}                  | ${false}
    ${'another byte'}          | ${[VECTOR.secret]}          | ${VECTOR.signature}               | ${Buffer.from('Hello, World?')} | ${false}
    ${'no signature'}          | ${[VECTOR.secret]}          | ${undefined}                      | ${VECTOR.body}                  | ${false}
    ${'an older signature'}    | ${[VECTOR.secret]}          | ${'sha1=0123456789'}              | ${VECTOR.body}                  | ${false}
    ${'a shorter signature'}   | ${[VECTOR.secret]}          | ${VECTOR.signature.slice(0, -2)}  | ${VECTOR.body}                  | ${false}
    ${'an upper-case one'}     | ${[VECTOR.secret]}          | ${VECTOR.signature.toUpperCase()} | ${VECTOR.body}                  | ${false}
    ${'no secrets'}            | ${[]}                       | ${VECTOR.signature}               | ${VECTOR.body}                  | ${false}
  `('$title', ({ secrets, signature, body, expected }) => {
    expect(isSigned(body, signature, secrets)).toBe(expected);
  });

  const config = { webhookSecrets: ['s'] };
  const signed = signedDelivery(
    { event: 'ping', payload: { zen: 'x' }, deliveryId: 'id-1' },
    's',
  );

  it.each([
    [
      'complete',
      {},
      signed.body,
      { event: 'ping', deliveryId: 'id-1', body: { zen: 'x' } },
    ],
    [
      'without an event',
      { 'x-github-event': undefined },
      signed.body,
      undefined,
    ],
    [
      'with a path for an event',
      { 'x-github-event': '../x' },
      signed.body,
      undefined,
    ],
    [
      'without an id',
      { 'x-github-delivery': undefined },
      signed.body,
      undefined,
    ],
    [
      'with a sentence for an id',
      { 'x-github-delivery': 'a b' },
      signed.body,
      undefined,
    ],
    ['altered', {}, `${signed.body} `, undefined],
  ])('%s', (_, headers, body, expected) => {
    expect(
      authenticate(
        { headers: { ...signed.headers, ...headers }, body: Buffer.from(body) },
        config,
      ),
    ).toEqual(expected);
  });

  it('a signed body that is not JSON is believed, and empty', () => {
    expect(
      authenticate(
        {
          headers: {
            ...signed.headers,
            'x-hub-signature-256': VECTOR.signature,
          },
          body: VECTOR.body,
        },
        { webhookSecrets: [VECTOR.secret] },
      ),
    ).toEqual({ event: 'ping', deliveryId: 'id-1', body: undefined });
  });

  it('without a secret nobody is believed, and the next step is told', () => {
    expect(() =>
      authenticate(
        { headers: signed.headers, body: Buffer.from(signed.body) },
        { webhookSecrets: [] },
      ),
    ).toThrow('`aiGovernance.hosts.github[].webhookSecret` is not set');
  });
});
