import {
  compilePolicy,
  type CompiledPolicy,
  parsePolicy,
  type PolicyCase,
} from '@ai-enablement/governance-core';
import type { Transaction } from '../../../database/unitOfWork';
import { sha256 } from '../../../shared/digest';
import type { PolicyDocument, PolicyVersion } from '../model';
import type { PolicyStore } from '../store';
import type { PolicyViews } from '../views';
import { StatusBook } from './statusBook';

/** A document that has been read and compiled. */
export interface ReadPolicy {
  /** YAML as it was given. */
  readonly document: string;
  readonly compiled: CompiledPolicy;
  readonly cases: readonly PolicyCase[];
}

/** The policy in force at an instant, with everything that answers by it. One request uses one of these from begin to end. */
export interface PolicyInForce extends ReadPolicy {
  readonly version: PolicyVersion;
  readonly statuses: StatusBook;
}

/** What the book reads from: with a transaction, or without. */
export interface PolicyBookDeps {
  readonly views: Pick<PolicyViews, 'inForce' | 'document'>;
  readonly store: Pick<PolicyStore, 'inForce' | 'document'>;
}

/** Documents kept compiled; a fleet uses one, a person who compares versions a few. */
const KEPT = 16;

/**
 * Which policy is in force is asked of the database every time, which is one small query, so that every replica answers by what
 * is committed; documents are compiled once a digest.
 */
export class PolicyBook {
  /** The most recently used last. */
  private readonly kept = new Map<string, ReadPolicy>();
  private statuses:
    { readonly digest: string; readonly book: StatusBook } | undefined;

  constructor(private readonly deps: PolicyBookDeps) {}

  /** The policy in force at an instant (UTC, ISO 8601). */
  async current(now: string): Promise<PolicyInForce> {
    const { views } = this.deps;
    return this.answer(await views.inForce(now), digest =>
      views.document(digest),
    );
  }

  /** The policy in force as a transaction sees it, its own changes included. */
  async currentIn(
    transaction: Transaction,
    now: string,
  ): Promise<PolicyInForce> {
    const { store } = this.deps;
    return this.answer(await store.inForce(transaction, now), digest =>
      store.document(transaction, digest),
    );
  }

  /** The document of a digest, compiled; `undefined` when there is none. Throws when it is not what its digest says. */
  byDigest(digest: string): Promise<ReadPolicy | undefined> {
    return this.read(digest, () => this.deps.views.document(digest));
  }

  private async answer(
    version: PolicyVersion | undefined,
    find: (digest: string) => Promise<PolicyDocument | undefined>,
  ): Promise<PolicyInForce> {
    if (!version) throw new Error('no version of the policy is in force');
    const { digest } = version;
    const read = await this.read(digest, () => find(digest));
    if (!read) throw new Error(`the policy \`${digest}\` has no document`);
    return { ...read, version, statuses: this.statusesOf(read.compiled) };
  }

  private async read(
    digest: string,
    find: () => Promise<PolicyDocument | undefined>,
  ): Promise<ReadPolicy | undefined> {
    const kept = this.kept.get(digest);
    const stored = kept ? undefined : await find();
    const read = kept ?? (stored && readStored(stored));
    if (!read) return undefined;
    this.kept.delete(digest);
    this.kept.set(digest, read);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return read;
  }

  /** Statuses are kept for the policy in force alone: there is one for every entity. */
  private statusesOf(compiled: CompiledPolicy): StatusBook {
    const { digest } = compiled;
    if (this.statuses?.digest !== digest) {
      this.statuses = { digest, book: new StatusBook(compiled) };
    }
    return this.statuses.book;
  }
}

/** INVARIANT: a policy never answers under a digest that is not its own, whatever was done to its row. */
function readStored({ digest, document }: PolicyDocument): ReadPolicy {
  const parsed = parsePolicy(document);
  if (!parsed.ok) {
    throw new Error(
      `the stored policy \`${digest}\` cannot be read by this release: ${parsed.issues[0]?.message}`,
    );
  }
  const compiled = compilePolicy(parsed.value, { sha256 });
  if (compiled.digest !== digest) {
    throw new Error(
      `the stored policy \`${digest}\` was altered: its digest is \`${compiled.digest}\` now; restore the row from a backup`,
    );
  }
  return { document, compiled, cases: parsed.value.cases };
}
