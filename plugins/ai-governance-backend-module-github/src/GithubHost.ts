import {
  HostGoneError,
  type CodeHost,
  type DeliveryReading,
  type EnforcementDocument,
  type EnforcementNeeds,
  type HostDelivery,
  type HostDesk,
  type HostRequest,
  type HostSubject,
  type Publication,
  type RefreshResult,
  type ReleasePublication,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { GithubApi } from './api/GithubApi';
import { Repository } from './api/Repository';
import { changedSince, type LookThrough } from './changedSince';
import type { ScanMemory } from './collect/scans';
import type { GithubHostConfig } from './config';
import { authenticate } from './deliveries/authenticate';
import { fromEvent } from './deliveries/fromEvent';
import { readDelivery } from './deliveries/readDelivery';
import { readProtection } from './protection/readProtection';
import { rulesetDocument } from './protection/rulesetDocument';
import { showCheckRun } from './publish/checkRun';
import { runOfDecision } from './publish/wantedRun';
import { refreshRelease } from './release/refreshRelease';
import { showRelease } from './release/showRelease';
import { refreshChange, refreshMergeGroup } from './refresh';
import { repositoryName } from './subjects';

/** What a GitHub host works with. */
export interface GithubHostOptions extends Pick<
  LookThrough,
  'owners' | 'onFailure'
> {
  readonly config: GithubHostConfig;
  readonly api: GithubApi;
}

/** Id of a host: `github` for github.com, else with the name of the host. */
export const hostId = (host: string): string =>
  host === 'github.com'
    ? 'github'
    : `github-${host.replace(/[^a-z0-9]+/g, '-')}`;

/** Page on which a repository's rulesets are set. */
const settingsUrlOf = (repository: string): string =>
  `https://${repository}/settings/rules`;

const withoutApp = (host: string): string =>
  `\`integrations.github\` has a token and no app for \`${host}\`: GitHub takes check runs from apps only, and no required check can be pinned to us; create an app as docs/guides/github.md says, and configure it there.`;

/** GitHub, or one GitHub Enterprise Server, as a code host. */
export class GithubHost implements CodeHost {
  readonly id: string;
  readonly topics = ['github', 'github.*'];
  readonly warnings: readonly string[];
  readonly #scans: ScanMemory = new Set();

  constructor(private readonly options: GithubHostOptions) {
    const { host, appIds } = options.config;
    this.id = hostId(host);
    this.warnings = appIds.length > 0 ? [] : [withoutApp(host)];
  }

  /** Whether a repository is of this host. */
  serves(repository: string): boolean {
    return repositoryName(this.options.config.host, repository) !== undefined;
  }

  authenticate(request: HostRequest): HostDelivery | undefined {
    return authenticate(request, this.options.config);
  }

  fromEvent(
    event: Parameters<CodeHost['fromEvent']>[0],
  ): HostDelivery | undefined {
    return fromEvent(event, this.options.config);
  }

  read(delivery: HostDelivery): DeliveryReading {
    return readDelivery(delivery, this.options.config);
  }

  async refresh(
    { repository: repositoryId, kind, key }: HostSubject,
    desk: HostDesk,
    signal: AbortSignal,
  ): Promise<RefreshResult> {
    const { config } = this.options;
    const repository = this.#repository(repositoryId, signal);
    const memory = this.#scans;
    const refreshing = { config, repository, repositoryId, desk, memory };
    if (kind === 'change') return refreshChange(key, refreshing);
    if (kind === 'mergeGroup') return refreshMergeGroup(key, refreshing);
    if (kind === 'release') return refreshRelease(key, refreshing);
    const settingsUrl = settingsUrlOf(repositoryId);
    await desk.saveProtection(
      repositoryId,
      await readProtection(repository, { ...config, settingsUrl }),
    );
    return {};
  }

  async publish(publication: Publication, signal: AbortSignal): Promise<void> {
    const { config } = this.options;
    if (publication.decision.isPreview)
      throw new Error(
        `the decision \`${publication.decisionId}\` is a preview, which is never shown at a host`,
      );
    await showCheckRun(
      this.#repository(publication.repository, signal),
      runOfDecision(publication, config.checkName),
      config,
    );
  }

  async publishRelease(
    release: ReleasePublication,
    signal: AbortSignal,
  ): Promise<void> {
    const repository = this.#repository(release.repository, signal);
    await showRelease(repository, release, this.options.config);
  }

  changedSince(
    instant: string,
    signal: AbortSignal,
  ): AsyncIterable<HostSubject> {
    return changedSince(this.options, instant, signal);
  }

  enforcementDocument(
    repository: string,
    needs: EnforcementNeeds,
  ): EnforcementDocument {
    const { checkName, appIds } = this.options.config;
    const document = rulesetDocument({
      ...needs,
      ownCheck: checkName,
      // With several apps nobody can tell which of them will make the check run.
      ...(appIds.length === 1 ? { appId: appIds[0] } : {}),
    });
    return {
      fileName: 'ai-governance-ruleset.json',
      text: `${JSON.stringify(document, null, 2)}\n`,
      settingsUrl: settingsUrlOf(repository),
    };
  }

  #repository(id: string, signal: AbortSignal): Repository {
    const { api, config } = this.options;
    const name = repositoryName(config.host, id);
    if (name) return new Repository(api, name, signal);
    throw new HostGoneError(`\`${id}\` is no repository of \`${config.host}\``);
  }
}
