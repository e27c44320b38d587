import type {
  KeptRecord,
  Pseudonym,
  RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  canonicalJson,
  failed,
  ok,
  readSignal,
  SIGNAL_KINDS,
  type Result,
  type Signal,
} from '@ai-enablement/governance-core';
import { sha256, shortDigest } from '../../../shared/digest';
import type { StoredRecord, StoredSignal } from '../model';

const LONGEST_KEY = 500;

/** A record with what it tells, ready to be stored. */
export interface KeptWithSignals {
  readonly record: Omit<StoredRecord, 'receivedAt'>;
  readonly signals: readonly StoredSignal[];
  /** Every pseudonym that its signals name. */
  readonly identities: readonly string[];
  readonly dropped: KeptRecord['dropped'];
}

/** Whose record it is, and how it is read. */
export interface RecordReading {
  readonly source: string;
  readonly kind: RecordKind;
  readonly pseudonym: Pseudonym;
  /** Whether single people may be told of; they may unless said otherwise. */
  readonly mayNamePeople?: boolean;
}

const digestOf = (text: string): string => shortDigest(sha256(text));

/** Reduces a record to what is kept and reads its signals. Issues say what is wrong with it, without quoting it. */
export function keepRecord(
  { source, kind, pseudonym, mayNamePeople = true }: RecordReading,
  record: unknown,
): Result<KeptWithSignals> {
  const kept = kind.keep(record, pseudonym, { mayNamePeople });
  if (!kept.ok) return kept;
  const { naturalKey, payload, revision = 0, dropped } = kept.value;
  if (naturalKey.length === 0 || naturalKey.length > LONGEST_KEY)
    return failed({
      code: 'insights.invalidRecord',
      message: `the key of the record has ${naturalKey.length} characters; expected 1 to ${LONGEST_KEY}`,
    });
  if (!Number.isSafeInteger(revision))
    return failed({
      code: 'insights.invalidRecord',
      message: 'the revision of the record is no whole number',
    });
  const signals = readSignals(source, kind, { payload, revision });
  if (!signals.ok) return signals;
  const recordId = digestOf(canonicalJson([source, kind.id, naturalKey]));
  const written = canonicalJson(payload);
  const identities = signals.value.flatMap(identitiesOf);
  // Collecting sources leave people out themselves; what is uploaded or sent to the portal may name them all the same.
  if (!mayNamePeople && identities.length > 0)
    return failed({
      code: 'insights.invalidRecord',
      message: `it tells of single people, and \`aiGovernance.insights.sources.${source}.namePeople\` is false`,
    });
  return ok({
    record: {
      recordId,
      source,
      kind: kind.id,
      naturalKey,
      revision,
      digest: digestOf(written),
      payload: written,
    },
    signals: signals.value.map(signal => toStored(recordId, signal)),
    identities,
    dropped,
  });
}

/** The signals of a kept record, each once. */
export function readSignals(
  source: string,
  kind: RecordKind,
  {
    payload,
    revision,
  }: { readonly payload: KeptRecord['payload']; readonly revision: number },
): Result<readonly Signal[]> {
  const signals = new Map<string, Signal>();
  for (const extracted of kind.extract(payload)) {
    const draft = { source, revision, ...extracted };
    const read = readSignal(draft, sha256);
    if (!read.ok) return read;
    signals.set(read.value.id, read.value);
  }
  return ok([...signals.values()]);
}

type Body = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

function toStored(recordId: string, signal: Signal): StoredSignal {
  const body = signal.body as Body;
  const isAboutRepository = SIGNAL_KINDS[signal.kind].about === 'repository';
  return {
    recordId,
    signalId: shortDigest(signal.id),
    source: signal.source,
    kind: signal.kind,
    at: signal.at,
    revision: signal.revision,
    digest: shortDigest(signal.digest),
    ...(isAboutRepository && {
      repository: textOf(body.repository),
      number: typeof body.number === 'number' ? body.number : undefined,
    }),
    person: identitiesOf(signal)[0],
    body: JSON.stringify(signal.body),
  };
}

/** No kind of signal names more than one. */
const identitiesOf = ({ body }: Signal): readonly string[] => {
  const { author, reviewer, person } = body as Body;
  return [author, reviewer, person].flatMap(each => textOf(each) ?? []);
};
