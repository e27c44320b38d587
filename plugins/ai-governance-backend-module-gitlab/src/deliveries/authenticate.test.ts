import { createHmac } from 'node:crypto';
import { HostNotConfiguredError } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { authenticate } from './authenticate';

const KEY = 'aiGovernance.sources.gitlab';
const SECRET = 'canary-secret-of-the-webhook';
const SIGNING_KEY = Buffer.alloc(32, 7);
const NOW = Date.parse('2027-02-01T12:00:00.000Z');
const SENT_AT = String(NOW / 1_000);
const UUID = '13792a34-cac6-4fda-95a8-c58e00a3954e';
const ONCE = 'f5e5f430-f57b-4e6e-9fac-d9128cd7232f';
const BODY = Buffer.from('{"object_kind":"merge_request"}');

const both = { key: KEY, webhookSecret: SECRET, signingKey: SIGNING_KEY };
const byToken = { key: KEY, webhookSecret: SECRET };
const bySignature = { key: KEY, signingKey: SIGNING_KEY };

const token = (given: object = {}) => ({
  'x-gitlab-token': SECRET,
  'x-gitlab-event': 'Merge Request Hook',
  'x-gitlab-event-uuid': UUID,
  'idempotency-key': ONCE,
  ...given,
});
const signatureOf = (sentAt: string, key = SIGNING_KEY, body = BODY) =>
  `v1,${createHmac('sha256', key).update(`${ONCE}.${sentAt}.`).update(body).digest('base64')}`;
const signed = (given: object = {}, sentAt = SENT_AT) => ({
  'webhook-id': ONCE,
  'webhook-timestamp': sentAt,
  'webhook-signature': signatureOf(sentAt),
  ...given,
});
const ago = (seconds: number) => String(NOW / 1_000 - seconds);
const wrong = signatureOf(SENT_AT, Buffer.alloc(32, 8));

describe('C B1 a delivery of GitLab is believed', () => {
  it.each`
    isBelieved | what                                        | secrets        | headers
    ${true}    | ${'with the secret token'}                  | ${byToken}     | ${token()}
    ${true}    | ${'with the secret token, of both'}         | ${both}        | ${token()}
    ${true}    | ${'by its signature'}                       | ${bySignature} | ${signed()}
    ${true}    | ${'by its signature, of both'}              | ${both}        | ${signed()}
    ${true}    | ${'by one of several signatures'}           | ${bySignature} | ${signed({ 'webhook-signature': `${wrong} ${signatureOf(SENT_AT)}` })}
    ${true}    | ${'signed some minutes ago'}                | ${bySignature} | ${signed({}, ago(299))}
    ${false}   | ${'with another token'}                     | ${byToken}     | ${token({ 'x-gitlab-token': 'guessed' })}
    ${false}   | ${'with the beginning of the token'}        | ${byToken}     | ${token({ 'x-gitlab-token': SECRET.slice(0, -1) })}
    ${false}   | ${'with an empty token'}                    | ${byToken}     | ${token({ 'x-gitlab-token': '' })}
    ${false}   | ${'without a token'}                        | ${byToken}     | ${token({ 'x-gitlab-token': undefined })}
    ${false}   | ${'with a token where only signatures are'} | ${bySignature} | ${token()}
    ${false}   | ${'by a signature with another key'}        | ${bySignature} | ${signed({ 'webhook-signature': wrong })}
    ${false}   | ${'by a wrong signature beside the token'}  | ${both}        | ${token(signed({ 'webhook-signature': wrong }))}
    ${false}   | ${'by a signature over another id'}         | ${bySignature} | ${signed({ 'webhook-id': UUID })}
    ${false}   | ${'by a signature over another time'}       | ${bySignature} | ${signed({ 'webhook-timestamp': ago(1) })}
    ${false}   | ${'signed too long ago'}                    | ${bySignature} | ${signed({}, ago(301))}
    ${false}   | ${'signed for later'}                       | ${bySignature} | ${signed({}, ago(-301))}
    ${false}   | ${'by a time that is none'}                 | ${bySignature} | ${signed({}, 'NaN')}
    ${false}   | ${'by a signature of no known form'}        | ${bySignature} | ${signed({ 'webhook-signature': 'v1a,abc' })}
    ${false}   | ${'without an id'}                          | ${byToken}     | ${token({ 'x-gitlab-event-uuid': undefined, 'idempotency-key': undefined })}
  `('$what: $isBelieved', ({ isBelieved, secrets, headers }) => {
    const delivery = authenticate({ headers, body: BODY }, secrets, NOW);
    expect(delivery).toEqual(
      isBelieved
        ? {
            event: 'merge_request',
            deliveryId: ONCE,
            body: { object_kind: 'merge_request' },
          }
        : undefined,
    );
  });

  it('over these very bytes', () => {
    const body = Buffer.from('{"object_kind":"note"}');
    const request = { headers: signed(), body };
    expect(authenticate(request, bySignature, NOW)).toBeUndefined();
  });

  it('never without anything to compare with', () => {
    const ask = () =>
      authenticate({ headers: token(), body: BODY }, { key: KEY }, NOW);
    expect(ask).toThrow(HostNotConfiguredError);
    expect(ask).toThrow(`${KEY}.webhookSecret`);
  });

  it('by the id of its event and what it says, where GitLab sends no other', () => {
    const idOf = (text: string) =>
      authenticate(
        {
          headers: token({ 'idempotency-key': undefined }),
          body: Buffer.from(text),
        },
        byToken,
        NOW,
      )?.deliveryId;
    const one = idOf('{"object_kind":"note"}');
    expect(one).toMatch(new RegExp(`^${UUID}-[0-9a-f]{16}$`));
    expect(idOf('{"object_kind":"note"}')).toBe(one);
    // An event that another one set off carries the same id.
    expect(idOf('{"object_kind":"push"}')).not.toBe(one);
  });

  it('and has no body where the bytes are no JSON', () => {
    const request = { headers: token(), body: Buffer.from('a=b') };
    expect(authenticate(request, byToken, NOW)).toEqual({
      event: 'unreadable',
      deliveryId: ONCE,
      body: undefined,
    });
  });
});
