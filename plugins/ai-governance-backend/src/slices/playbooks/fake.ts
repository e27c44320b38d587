import {
  readInstantCursor,
  writeInstantCursor,
} from '../../shared/instantCursor';
import { type PageRequest, toPage } from '../../shared/page';
import type {
  Content,
  PlaybookName,
  PlaybookVersion,
  WeightedWord,
} from './model';
import { lifeOf } from './service/life';
import type { PlaybookStore } from './store';
import type { PlaybookViews, SearchBounds } from './views';

/** Playbooks in memory; kept like the tables by their shared contract. */
export class FakePlaybooks implements PlaybookStore, PlaybookViews {
  private readonly names = new Map<string, PlaybookName>();
  private readonly versions = new Map<string, PlaybookVersion>();
  private readonly folders = new Map<string, Content>();
  private readonly words = new Map<string, readonly WeightedWord[]>();

  async take(_transaction: unknown, name: string) {
    const before = this.names.get(name) ?? { name, changes: 0 };
    const playbook = { ...before, changes: before.changes + 1 };
    this.names.set(name, playbook);
    return { playbook, versions: this.versionsOf(name) };
  }

  async saveContent(_transaction: unknown, content: Content) {
    if (!this.folders.has(content.digest))
      this.folders.set(content.digest, content);
  }

  async insertVersion(_transaction: unknown, version: PlaybookVersion) {
    if (this.versions.has(version.versionId))
      throw new Error('the version is stored');
    this.versions.set(version.versionId, version);
  }

  async updateVersion(_transaction: unknown, version: PlaybookVersion) {
    this.versions.set(version.versionId, version);
  }

  async updateName(_transaction: unknown, playbook: PlaybookName) {
    this.names.set(playbook.name, playbook);
  }

  async setWords(
    _transaction: unknown,
    versionId: string,
    words: readonly WeightedWord[],
  ) {
    this.words.set(versionId, words);
  }

  async current(now: string) {
    return [...this.names.values()]
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap(playbook =>
        this.versionsOf(playbook.name)
          .filter(version => lifeOf(version, now) === 'current')
          .map(version => ({ playbook, version })),
      );
  }

  async playbook(name: string) {
    const playbook = this.names.get(name);
    const versions = this.versionsOf(name).toReversed();
    return playbook && versions.length > 0 ? { playbook, versions } : undefined;
  }

  async version(versionId: string) {
    return this.versions.get(versionId);
  }

  async content(digest: string) {
    return this.folders.get(digest);
  }

  async contents(digests: readonly string[]) {
    return new Map(
      digests.flatMap(digest => {
        const content = this.folders.get(digest);
        return content ? [[digest, content] as const] : [];
      }),
    );
  }

  async inReview(request: PageRequest) {
    const after =
      request.cursor === undefined
        ? undefined
        : readInstantCursor(request.cursor);
    const waiting = [...this.versions.values()]
      .filter(
        version =>
          version.state === 'inReview' &&
          (!after || keyOf(version) > `${after.at}~${after.id}`),
      )
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    return toPage(waiting, request, { item: each => each, cursor: keyOf });
  }

  async search(prefixes: readonly string[], { now, limit }: SearchBounds) {
    const current = await this.current(now);
    return current
      .flatMap(found => {
        const { versionId } = found.version;
        const words = this.words.get(versionId) ?? [];
        const scores = prefixes.map(prefix => scoreOf(words, prefix));
        const score = scores.reduce((sum, each) => sum + each, 0);
        const fits = scores.length > 0 && scores.every(each => each > 0);
        return fits ? [{ found, versionId, score }] : [];
      })
      .toSorted(
        (a, b) => b.score - a.score || (a.versionId < b.versionId ? -1 : 1),
      )
      .slice(0, limit)
      .map(({ found }) => found);
  }

  async publishedAfter(versionId: string, limit: number) {
    return [...this.versions.values()]
      .filter(each => each.state === 'published' && each.versionId > versionId)
      .toSorted((a, b) => (a.versionId < b.versionId ? -1 : 1))
      .slice(0, limit);
  }

  private versionsOf(name: string): readonly PlaybookVersion[] {
    return [...this.versions.values()]
      .filter(version => version.name === name)
      .toSorted(
        (a, b) =>
          a.version.major - b.version.major ||
          a.version.minor - b.version.minor ||
          (keyOf(a) < keyOf(b) ? -1 : 1),
      );
  }
}

const keyOf = ({ proposedAt, versionId }: PlaybookVersion): string =>
  writeInstantCursor({ at: proposedAt, id: versionId });

const scoreOf = (words: readonly WeightedWord[], prefix: string): number =>
  words
    .filter(({ word }) => word.startsWith(prefix))
    .reduce(
      (sum, { word, weight }) => sum + weight * (word === prefix ? 2 : 1),
      0,
    );
