import type { StandInRepository } from './types';

/** What a caller is to the stand-in. */
export interface Caller {
  /** Absent for a personal token, which may not write check runs. */
  readonly appId?: number;
}

/** Everything that the stand-in serves; tests read and change it directly. */
export class World {
  readonly repositories = new Map<string, StandInRepository>();
  /** Organisations in which the app is installed, with the id of the installation. */
  readonly installations = new Map<string, number>();
  readonly #callers = new Map<string, Caller>();
  #lastId = 1_000;

  /** Adds an empty repository, `owner/name`, and installs the app at its owner. */
  addRepository(
    fullName: string,
    given: Partial<StandInRepository> = {},
  ): StandInRepository {
    const repository: StandInRepository = {
      fullName,
      defaultBranch: 'main',
      pulls: new Map(),
      checkRuns: [],
      statuses: [],
      rulesets: [],
      protection: 'none',
      contents: new Map(),
      otherFiles: [],
      isTreeTruncated: false,
      secretAlerts: [],
      analyses: [],
      parents: new Map(),
      refs: new Map(),
      otherCommits: new Set(),
      history: new Map(),
      deployments: [],
      runs: new Map(),
      issues: new Map(),
      releases: [],
      scanAlerts: [],
      ...given,
    };
    this.repositories.set(fullName.toLowerCase(), repository);
    const owner = fullName.split('/')[0] ?? '';
    if (!this.installations.has(owner))
      this.installations.set(owner, this.nextId());
    return repository;
  }

  /** Makes a token known; without `appId` it is a person's. */
  addToken(token: string, caller: Caller = {}): void {
    this.#callers.set(token, caller);
  }

  /** Forgets a token, as when an app is removed. */
  removeToken(token: string): void {
    this.#callers.delete(token);
  }

  /** Who asks; `undefined` when the token is not known. */
  callerOf(authorization: string | undefined): Caller | undefined {
    const token = /^(?:token|bearer) (.+)$/i.exec(authorization ?? '')?.[1];
    return token === undefined ? undefined : this.#callers.get(token);
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}
