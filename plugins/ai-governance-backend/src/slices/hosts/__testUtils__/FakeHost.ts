import {
  type CodeHost,
  type DeliveryReading,
  type HostDelivery,
  type HostDesk,
  HostGoneError,
  HostNotConfiguredError,
  hostsExtensionPoint,
  type HostRequest,
  type HostSubject,
  type PersonRef,
  type Publication,
  type RefreshResult,
  type ReleasePublication,
  type ReleaseSubmission,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { aiChange, aiCommit } from '../../../__testUtils__/changes';
import { REPOSITORY } from '../../../__testUtils__/startGovernance';

/** Secret with which the host of the tests signs. */
export const SECRET = 'canary-secret-of-the-host';

/** Signature of a body, as the host of the tests sends it. */
export const signatureOf = (body: string | Buffer): string =>
  createHmac('sha256', SECRET).update(body).digest('hex');

/** Headers of a delivery by the host of the tests. */
export const deliveryHeaders = (
  body: string | Buffer,
  deliveryId: string,
  event = 'change',
): Record<string, string> => ({
  'content-type': 'application/json',
  'x-fake-signature': signatureOf(body),
  'x-fake-delivery': deliveryId,
  'x-fake-event': event,
});

/** Body of an event about a change. */
export const changeEvent = (number: number, more: object = {}): string =>
  JSON.stringify({
    action: 'synchronize',
    repository: REPOSITORY,
    number,
    ...more,
  });

/** A code host in memory: what it holds can be changed, and every call of the portal is written down. */
export class FakeHost implements CodeHost {
  readonly id = 'fake';
  readonly topics = ['fake.*'];
  /** Open changes: number to head commit. */
  readonly open = new Map<string, string>();
  readonly refreshed: HostSubject[] = [];
  readonly published: Publication[] = [];
  /** Releases that are asked about, by subject. */
  readonly releases = new Map<string, ReleaseSubmission>();
  readonly answered: ReleasePublication[] = [];
  isConfigured = true;
  /** Who opened the changes, signed in on the host. */
  opener: PersonRef | undefined;
  /** Thrown by the next calls, one each. */
  readonly failures: unknown[] = [];
  changed: readonly HostSubject[] = [];
  readonly looks: string[] = [];
  /** Done within a reading, before the decision. */
  meanwhile: (desk: HostDesk) => Promise<RefreshResult | void> = async () => {};

  /** As if nothing had happened. */
  reset(): void {
    this.open.clear();
    this.releases.clear();
    for (const list of [
      this.answered,
      this.refreshed,
      this.published,
      this.failures,
      this.looks,
    ]) {
      list.length = 0;
    }
    this.isConfigured = true;
    this.opener = undefined;
    this.changed = [];
    this.meanwhile = async () => {};
  }

  serves(repository: string): boolean {
    return repository.startsWith('github.com/acme/');
  }

  authenticate({ headers, body }: HostRequest): HostDelivery | undefined {
    if (!this.isConfigured) throw new HostNotConfiguredError('fake.secret');
    const given = Buffer.from(headers['x-fake-signature'] ?? '');
    const expected = Buffer.from(signatureOf(body));
    if (given.length !== expected.length) return undefined;
    if (!timingSafeEqual(given, expected)) return undefined;
    return {
      deliveryId: headers['x-fake-delivery'] ?? '',
      event: headers['x-fake-event'] ?? '',
      body: parse(body.toString()),
    };
  }

  fromEvent({
    payload,
    metadata,
  }: Parameters<CodeHost['fromEvent']>[0]): HostDelivery | undefined {
    const deliveryId = metadata['x-fake-delivery'];
    if (deliveryId === undefined) return undefined;
    return {
      deliveryId,
      event: metadata['x-fake-event'] ?? '',
      body: payload,
    };
  }

  read({ event, body }: HostDelivery): DeliveryReading {
    if (event === 'ping') return { isKnown: true, marks: [] };
    if (event === 'deployment') {
      const { repository, key } = body as {
        readonly repository: string;
        readonly key: string;
      };
      return {
        isKnown: true,
        marks: [{ repository, kind: 'release', key }],
      };
    }
    if (event !== 'change') return { isKnown: false, marks: [] };
    const { action, repository, number, wideMarks } = body as {
      readonly action: string;
      readonly repository: string;
      readonly number: number;
      readonly wideMarks?: DeliveryReading['wideMarks'];
    };
    if (wideMarks) return { isKnown: true, marks: [], wideMarks };
    return {
      action,
      isKnown: true,
      isWish: action === 'rerequested',
      marks: [{ repository, kind: 'change', key: String(number) }],
    };
  }

  async refresh(subject: HostSubject, desk: HostDesk): Promise<RefreshResult> {
    this.refreshed.push(subject);
    this.fail();
    const result = (await this.meanwhile(desk)) ?? {};
    if (subject.kind === 'release') {
      const release = this.releases.get(subject.key);
      if (!release) throw new HostGoneError('no such deployment');
      await desk.decideRelease(release);
      return result;
    }
    const headSha = this.open.get(subject.key);
    if (headSha === undefined) throw new HostGoneError('no such change');
    await desk.decide({
      ...aiChange({
        repository: subject.repository,
        headSha,
        pullRequest: Number(subject.key),
        commits: [{ ...aiCommit, sha: headSha }],
        ...(this.opener ? { opener: this.opener } : {}),
      }),
      idempotencyKey: 'unused',
      trust: 'observed',
    });
    return result;
  }

  async publish(publication: Publication): Promise<void> {
    this.fail();
    this.published.push(publication);
  }

  async publishRelease(publication: ReleasePublication): Promise<void> {
    this.fail();
    this.answered.push(publication);
  }

  async *changedSince(instant: string): AsyncIterable<HostSubject> {
    this.looks.push(instant);
    this.fail();
    yield* this.changed;
  }

  /** The module that brings this host. */
  get module() {
    return createBackendModule({
      pluginId: 'ai-governance',
      moduleId: 'host-fake',
      register: env =>
        env.registerInit({
          deps: { hosts: hostsExtensionPoint },
          init: async ({ hosts }) => hosts.addHost(this),
        }),
    });
  }

  private fail(): void {
    const failure = this.failures.shift();
    if (failure !== undefined) throw failure;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
