import type {
  CodeHost,
  HostDesk,
  HostSubject,
  RefreshResult,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { HostGoneError } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { REPOSITORIES } from './organisation';
import { protectionOf } from './protection';

/** The made-up host of the demonstration: it enforces something, and nobody can send it anything or publish there. */
export class DemoHost implements CodeHost {
  readonly id = 'demo';
  readonly topics = [];

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
  }
}
