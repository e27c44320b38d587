import {
  HostBusyError,
  HostGoneError,
  VendorFailedError,
  type Clock,
  type CodeHost,
  type DeliveryReading,
  type HostDelivery,
  type HostDesk,
  type HostRequest,
  type HostSubject,
  type RefreshResult,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { apiOf } from './api/apiOf';
import { Project } from './api/Project';
import type { GitlabConfig } from './config';
import { authenticate } from './deliveries/authenticate';
import { fromEvent } from './deliveries/fromEvent';
import { readDelivery } from './deliveries/readDelivery';
import { commitOfKey, pathOf } from './places';

const requestSchema = z.object({ iid: z.int().min(1) });
const MOST_PAGES = 1;

/**
 * GitLab as one that tells what happened: its events mark merge requests, which the source `gitlab` then reads again. It decides on
 * nothing and shows no decision.
 */
export class GitlabHost implements CodeHost {
  readonly id = 'gitlab';
  readonly topics = ['gitlab', 'gitlab.*'];

  constructor(
    private readonly config: GitlabConfig,
    private readonly clock: Clock,
  ) {}

  serves(): boolean {
    return false;
  }

  authenticate(request: HostRequest): HostDelivery | undefined {
    return authenticate(request, this.config, this.clock.now());
  }

  fromEvent(
    event: Parameters<CodeHost['fromEvent']>[0],
  ): HostDelivery | undefined {
    return fromEvent(event, this.config);
  }

  read(delivery: HostDelivery): DeliveryReading {
    return readDelivery(delivery, this.config);
  }

  /** A merge request is read by the source; of a commit it has to be found out which ones have it. */
  async refresh(
    { repository, key }: HostSubject,
    _desk: HostDesk,
    signal: AbortSignal,
  ): Promise<RefreshResult> {
    const sha = commitOfKey(key);
    if (sha === undefined) return { isOpen: false };
    const path = pathOf(repository, this.config);
    if (path === undefined)
      throw new HostGoneError(`\`${repository}\` is no project that is read`);
    const api = apiOf({ stop: signal, config: this.config, clock: this.clock });
    const found = await new Project(api, path)
      .all(requestSchema, `/repository/commits/${sha}/merge_requests`, {
        atMost: MOST_PAGES,
      })
      .catch(asHostFailure);
    return { isOpen: false, changes: found.map(({ iid }) => iid) };
  }

  async publish(): Promise<void> {}

  /** What no event told, the turns of the source find. */
  async *changedSince(): AsyncIterable<HostSubject> {}
}

function asHostFailure(error: unknown): never {
  if (!(error instanceof VendorFailedError)) throw error;
  const { reason, retryAt } = error.failure;
  if (reason === 'busy' && retryAt !== undefined)
    throw new HostBusyError(error.message, retryAt);
  if (reason === 'missing' || reason === 'hidden')
    throw new HostGoneError(error.message);
  throw error;
}
