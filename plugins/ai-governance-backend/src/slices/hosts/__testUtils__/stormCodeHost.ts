import {
  type ChangeSubmission,
  type CodeHost,
  type HostDelivery,
  HostGoneError,
  type HostRequest,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { createHmac } from 'node:crypto';

/** Secret of the storm. */
export const STORM_SECRET = 'secret of the storm';

/** The repository of the storm. */
export const REPOSITORY = 'storm.example/acme/checkout';

/** Head commit of a change; it stays the same, so that many decisions are about one commit. */
export const headOf = (number: string): string => number.padStart(40, '0');

/** Signature of a body. */
export const sign = (body: string | Buffer): string =>
  createHmac('sha256', STORM_SECRET).update(body).digest('hex');

const fileOf = (version: number): string => `version-${version}`;

/** The version of a change that was read, by the one file that it touches. */
export const versionOf = (
  files: ChangeSubmission['files'] | undefined,
): number => Number(files?.[0]?.path.replace(fileOf(0).slice(0, -1), ''));

/** A code host that is reached over HTTP, so that requests are cut off when this process is killed. */
export const stormHost = (address: string): CodeHost => ({
  id: 'storm',
  topics: [],
  serves: () => true,
  authenticate: ({ headers, body }: HostRequest): HostDelivery | undefined =>
    headers['x-signature'] === sign(body)
      ? {
          deliveryId: headers['x-delivery'] ?? '',
          event: 'change',
          body: JSON.parse(body.toString()),
        }
      : undefined,
  fromEvent: () => undefined,
  read: ({ body }) => ({
    isKnown: true,
    marks: [
      {
        repository: REPOSITORY,
        kind: 'change',
        key: String((body as { readonly number: number }).number),
      },
    ],
  }),
  async refresh({ key }, desk, signal) {
    const answer = await fetch(`${address}/changes/${key}`, { signal });
    if (answer.status === 404) throw new HostGoneError('no such change');
    if (!answer.ok) throw new Error(`the host answered ${answer.status}`);
    const { version } = (await answer.json()) as { readonly version: number };
    await desk.decide({
      phase: 'merge',
      repository: REPOSITORY,
      baseSha: headOf('0'),
      headSha: headOf(key),
      pullRequest: Number(key),
      files: [{ path: fileOf(version), status: 'modified' }],
      commits: [
        {
          sha: headOf(key),
          attribution: 'human',
          confidence: 'declared',
          uses: [],
          declaredBy: ['assisted-by'],
          hasConflict: false,
          evidence: [],
          authors: [],
        },
      ],
      idempotencyKey: '',
      trust: 'observed',
    });
    return {};
  },
  async publish({ headSha, decisionId }, signal) {
    const answer = await fetch(`${address}/checks/${headSha}/${decisionId}`, {
      method: 'PUT',
      signal,
    });
    if (!answer.ok) throw new Error(`the host answered ${answer.status}`);
  },
  async *changedSince() {},
});
