import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { type PageRequest, toPage } from '../../../shared/page';
import type { PolicyDocument, PolicyVersion } from '../model';
import type { PolicyStore } from '../store';
import type { PolicyViews, VersionInTime } from '../views';
import { UniqueViolation } from './uniqueViolation';

const cursorOf = ({ proposedAt, versionId }: PolicyVersion): string =>
  writeInstantCursor({ at: proposedAt, id: versionId });

const compare = <Value extends string | number>(a: Value, b: Value): number =>
  a < b ? -1 : Number(a > b);

/** The life of the policy in memory; kept like the tables by their shared contract. Also answers without a transaction. */
export class FakePolicyRows {
  private readonly documents = new Map<string, PolicyDocument>();
  private rows: readonly PolicyVersion[] = [];

  readonly store: PolicyStore = {
    saveDocument: async (_transaction, document) => {
      if (this.documents.has(document.digest)) return;
      this.documents.set(document.digest, document);
    },
    document: async (_transaction, digest) => this.documents.get(digest),
    insertVersion: async (_transaction, version) => {
      const { versionId, number } = version;
      const isTaken = this.rows.some(
        row =>
          row.versionId === versionId ||
          (number !== undefined && row.number === number),
      );
      if (isTaken) throw new UniqueViolation();
      this.rows = [...this.rows, this.titled(version)];
    },
    updateVersion: async (_transaction, version) => {
      const kept = this.find(version.versionId);
      if (!kept) throw new Error('the version is not stored');
      const { digest, reason, proposedBy, proposedAt, source, restores } = kept;
      const fixed = {
        digest,
        reason,
        proposedBy,
        proposedAt,
        source,
        restores,
      };
      this.rows = this.rows.map(row =>
        row === kept ? this.titled({ ...version, ...fixed }) : row,
      );
    },
    version: async (_transaction, versionId) => this.find(versionId),
    published: async () =>
      this.rows
        .filter(({ number }) => number !== undefined)
        .toSorted((a, b) => compare(a.number ?? 0, b.number ?? 0)),
    openDraft: async (_transaction, digest) =>
      this.rows.find(
        row => row.digest === digest && !row.number && !row.withdrawnAt,
      ),
    inForce: async (_transaction, now) => this.inForceAt(now),
  };

  readonly views: PolicyViews = {
    inForce: async now => this.inForceAt(now),
    document: async digest => this.documents.get(digest),
    version: async versionId => this.find(versionId),
    versions: async (request: PageRequest) => {
      const { cursor, limit } = request;
      const end = cursor && writeInstantCursor(readInstantCursor(cursor));
      const rows = this.rows
        .filter(row => !end || cursorOf(row) < end)
        .toSorted((a, b) => compare(cursorOf(b), cursorOf(a)));
      return toPage(rows.slice(0, limit + 1), request, {
        item: version => version,
        cursor: cursorOf,
      });
    },
    timeline: async () => this.timeline(),
  };

  private find(versionId: string): PolicyVersion | undefined {
    return this.rows.find(row => row.versionId === versionId);
  }

  private titled(version: PolicyVersion): PolicyVersion {
    const title = this.documents.get(version.digest)?.title;
    if (title === undefined) throw new Error('the document is not stored');
    return { ...version, title };
  }

  private timeline(): readonly VersionInTime[] {
    return this.rows
      .filter(({ withdrawnAt }) => !withdrawnAt)
      .flatMap(({ versionId, number, digest, publishedAt, effectiveFrom }) =>
        number && publishedAt && effectiveFrom
          ? [{ versionId, number, digest, publishedAt, effectiveFrom }]
          : [],
      )
      .toSorted(
        (a, b) =>
          compare(a.effectiveFrom, b.effectiveFrom) ||
          compare(a.number, b.number),
      );
  }

  private inForceAt(now: string): PolicyVersion | undefined {
    const last = this.timeline().findLast(
      ({ publishedAt, effectiveFrom }) =>
        publishedAt === effectiveFrom || effectiveFrom <= now,
    );
    return last && this.find(last.versionId);
  }
}
