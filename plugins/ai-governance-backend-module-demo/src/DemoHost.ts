import type {
  CodeHost,
  HostDesk,
  HostSubject,
  RefreshResult,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { HostGoneError } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { REPOSITORIES } from './organisation';
import { planReleases, RELEASED } from './planReleases';
import { protectionOf } from './protection';

/** What the host works with. */
export interface DemoHostOptions {
  /** The same seed gives the same releases. */
  readonly seed: string;
  readonly now: () => Date;
}

const LOOK_AGAIN_SECONDS = 20;

/**
 * The made-up host of the demonstration: it enforces something and releases something, and nobody can send it anything or publish
 * there.
 */
export class DemoHost implements CodeHost {
  readonly id = 'demo';
  readonly topics = [];

  constructor(private readonly options: DemoHostOptions) {}

  serves(): boolean {
    return false;
  }

  authenticate(): undefined {
    return undefined;
  }

  fromEvent(): undefined {
    return undefined;
  }

  read() {
    return { isKnown: false, marks: [] };
  }

  async refresh(
    { repository, kind }: HostSubject,
    desk: HostDesk,
  ): Promise<RefreshResult> {
    if (kind === 'release' && repository === RELEASED)
      return this.#release(desk);
    const reading =
      kind === 'protection' ? protectionOf(repository) : undefined;
    if (!reading)
      throw new HostGoneError('the demonstration has no such thing');
    await desk.saveProtection(repository, reading);
    return {};
  }

  async publish(): Promise<void> {}

  async *changedSince(): AsyncIterable<HostSubject> {
    for (const { repository } of REPOSITORIES)
      yield { repository, kind: 'protection', key: 'default' };
    yield { repository: RELEASED, kind: 'release', key: 'production' };
  }

  /** Releases follow the changes, which the history brings at its own pace. */
  async #release(desk: HostDesk): Promise<RefreshResult> {
    const { seed, now } = this.options;
    const planned = await planReleases({ seed, now: now() }, async headSha => {
      const of = { repository: RELEASED, headSha };
      return (await desk.currentDecision(of))?.decision.outcome;
    });
    if (!planned) return { againAfterSeconds: LOOK_AGAIN_SECONDS };
    for (const release of planned) await desk.decideRelease(release);
    return {};
  }
}
