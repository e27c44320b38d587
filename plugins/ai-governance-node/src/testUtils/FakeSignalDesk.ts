import { createHash } from 'node:crypto';
import {
  readSignal,
  supersedes,
  type Signal,
} from '@ai-enablement/governance-core';
import type {
  Handover,
  KeptRecord,
  PersonKey,
  Pseudonym,
  Receipt,
  RecordKind,
  SignalDesk,
  SignalSource,
} from '../signals';

const MOST_TOLD = 100;

const sha256 = (text: string): string =>
  createHash('sha256').update(text).digest('hex');

/** The pseudonym that a `FakeSignalDesk` gives a person, so that a test can expect it. */
export const pseudonymInTests: Pseudonym = (person: PersonKey) =>
  sha256(
    [
      person.kind,
      'provider' in person ? person.provider : '',
      person.value.trim().toLowerCase(),
    ].join(':'),
  );

/** Takes what a source hands in as the portal does, in memory: each record is kept, its signals are read, and the newest holds. */
export class FakeSignalDesk implements SignalDesk {
  readonly stop: AbortSignal;
  readonly mayNamePeople: boolean;
  /** What would be stored of records, by kind and natural key. */
  readonly kept = new Map<string, KeptRecord>();
  readonly cursors: Map<string, string>;
  /** What became of each handover, in order. */
  readonly receipts: Receipt[] = [];
  private readonly held = new Map<string, Signal>();
  private readonly source: SignalSource;

  constructor(
    source: SignalSource,
    options: {
      readonly mayNamePeople?: boolean;
      readonly cursors?: Readonly<Record<string, string>>;
      readonly stop?: AbortSignal;
    } = {},
  ) {
    this.source = source;
    this.mayNamePeople = options.mayNamePeople ?? true;
    this.cursors = new Map(Object.entries(options.cursors ?? {}));
    this.stop = options.stop ?? new AbortController().signal;
  }

  /** Every signal that holds, in the order of kind and instant. */
  get signals(): readonly Signal[] {
    const orderOf = ({ kind, at, id }: Signal) => `${kind} ${at} ${id}`;
    return [...this.held.values()].sort((a, b) =>
      orderOf(a) < orderOf(b) ? -1 : 1,
    );
  }

  /** Bodies of the signals of one kind. */
  bodies(kind: string): readonly unknown[] {
    return this.signals
      .filter(signal => signal.kind === kind)
      .map(({ body }) => body);
  }

  async cursor(name: string): Promise<string | undefined> {
    return this.cursors.get(name);
  }

  async hand({ kind, records, cursor }: Handover): Promise<Receipt> {
    const shape = this.source.kinds.find(({ id }) => id === kind);
    if (!shape) {
      throw new Error(`\`${this.source.id}\` has no kind \`${kind}\``);
    }
    let stored = 0;
    let repeated = 0;
    const refused: { record: number; message: string }[] = [];
    let record = 0;
    for await (const each of records) {
      record += 1;
      const message = this.take(shape, each);
      if (message === 'stored') stored += 1;
      else if (message === 'repeated') repeated += 1;
      else refused.push({ record, message });
    }
    if (cursor) this.cursors.set(cursor.name, cursor.value);
    const receipt = {
      stored,
      repeated,
      refused: refused.slice(0, MOST_TOLD),
      refusedInAll: refused.length,
    };
    this.receipts.push(receipt);
    return receipt;
  }

  private take(shape: RecordKind, record: unknown): string {
    const { mayNamePeople } = this;
    const kept = shape.keep(record, pseudonymInTests, { mayNamePeople });
    if (!kept.ok) return kept.issues.map(({ message }) => message).join('; ');
    const { naturalKey } = kept.value;
    const key = `${shape.id}:${naturalKey}`;
    const isRepeated =
      JSON.stringify(this.kept.get(key)) === JSON.stringify(kept.value);
    this.kept.set(key, kept.value);
    for (const { kind, revision, body } of shape.extract(kept.value.payload)) {
      const read = readSignal(
        {
          source: this.source.id,
          kind,
          revision: revision ?? kept.value.revision,
          body,
        },
        sha256,
      );
      if (!read.ok) {
        throw new Error(
          `\`${shape.id}\` made a wrong signal: ${read.issues
            .map(({ path, message }) => `${path}: ${message}`)
            .join('; ')}`,
        );
      }
      const before = this.held.get(read.value.id);
      if (!before || supersedes(read.value, before))
        this.held.set(read.value.id, read.value);
    }
    return isRepeated ? 'repeated' : 'stored';
  }
}
