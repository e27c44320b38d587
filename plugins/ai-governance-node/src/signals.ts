import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { Result, SignalKind } from '@ai-enablement/governance-core';
import type { OtlpIntakes } from './otlp';

/** A person as a vendor names one. It never gets further than the edge. */
export type PersonKey =
  | { readonly kind: 'email'; readonly value: string }
  | {
      readonly kind: 'login' | 'id' | 'apiKey';
      /** Whose name it is, such as `github.com` or `cursor`. */
      readonly provider: string;
      readonly value: string;
    };

/** Makes the pseudonym of a person: 64 lower-case hex digits, the same for the same key in this portal and no other. */
export type Pseudonym = (person: PersonKey) => string;

/** What is kept of a record: listed fields alone, people as pseudonyms. Signals can be made of it again at any time. */
export interface KeptRecord {
  /** What makes it the same record when it is sent again, up to 500 characters; no person stands in it but by pseudonym. */
  readonly naturalKey: string;
  /** The vendor's own count or instant of the version, in milliseconds when it is an instant; 0 unless said otherwise. */
  readonly revision?: number;
  /** What JSON can say. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** How many fields were left out, by their path in the record; an upstream change shows here first. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** How the portal is told to take a source in. */
export interface KeepSettings {
  /** When false, nothing may be kept that tells what a single person did, not even under a pseudonym. */
  readonly mayNamePeople: boolean;
}

/** A signal that a record tells of. */
export interface ExtractedSignal {
  readonly kind: SignalKind;
  readonly revision?: number;
  readonly body: unknown;
}

/** One shape of record that a source hands in. */
export interface RecordKind {
  /** camelCase, unique within the source. */
  readonly id: string;
  /**
   * Reads a record as the vendor sends it, and leaves behind whatever need not be kept: prompts, messages, secrets, names, addresses and
   * keys. Issues say what is wrong with it, without quoting it.
   */
  keep(
    record: unknown,
    pseudonym: Pseudonym,
    settings?: KeepSettings,
  ): Result<KeptRecord>;
  /** The signals that a kept record tells of. Pure: the same record gives the same signals, years later too. */
  extract(payload: KeptRecord['payload']): readonly ExtractedSignal[];
}

/** Records on their way in. */
export interface Handover {
  /** Id of their `RecordKind`. */
  readonly kind: string;
  readonly records: AsyncIterable<unknown> | Iterable<unknown>;
  /** Where to go on next time; saved once the last of the records is stored. */
  readonly cursor?: { readonly name: string; readonly value: string };
}

/** What became of records. */
export interface Receipt {
  /** Not seen before. */
  readonly stored: number;
  /** Seen before, word for word. */
  readonly repeated: number;
  /** With the number of the record, from 1, and what is wrong with it; at most 100 are told. */
  readonly refused: readonly {
    readonly record: number;
    readonly message: string;
  }[];
  readonly refusedInAll: number;
}

/** A change that its host told of. */
export interface ToldChange {
  /** `host/path` in lower case. */
  readonly repository: string;
  readonly number: number;
}

/** What a source may do while it collects. */
export interface SignalDesk {
  /** Stores records and what they tell. Resolves when they are stored; records are drawn some thousand ahead of that. */
  hand(handover: Handover): Promise<Receipt>;
  /** Where a cursor stands; `undefined` at the beginning. */
  cursor(name: string): Promise<string | undefined>;
  /** False when the portal is told to collect nothing about single people from this source. */
  readonly mayNamePeople: boolean;
  /** Aborts when the portal stops or the turn is over; what was handed in stays. */
  readonly stop: AbortSignal;
}

/** Brings what assistants, code hosts, scanners and trackers observed. */
export interface SignalSource {
  /** Stable and unique, lower case with hyphens, such as `claude-code`. Signals carry it. */
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly RecordKind[];
  /** What it reads of what OpenTelemetry's exporters send to the portal; absent for a source that reads nothing of it. */
  readonly otlp?: OtlpIntakes;
  /** Collects what is new; absent for a source that is only uploaded to. Called by one replica at a time, again after each interval. */
  readonly collect?: (desk: SignalDesk) => Promise<void>;
  /**
   * Reads one change again, soon after its host told that something happened to it; absent for a source that is told of none. Does
   * nothing for a repository that is not of this source.
   */
  readonly refresh?: (desk: SignalDesk, change: ToldChange) => Promise<void>;
  /** How often, in minutes; 60 unless said otherwise. */
  readonly everyMinutes?: number;
  /** Days from which on it does not tell as before; trends mark them. */
  readonly breaks?: readonly SeriesBreak[];
}

/** From a day on something is not measured as before, so that a trend across it is no change of the work. */
export interface SeriesBreak {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  /** What changed, in a few words. */
  readonly title: string;
  /** Ids of the KPIs that it is about. */
  readonly kpis: readonly string[];
}

/** Accepts signal sources of modules. */
export interface SignalsExtensionPoint {
  /** Throws when a source with this id was added before. */
  addSource(source: SignalSource): void;
}

/** Where modules bring signals for scorecards. */
export const signalsExtensionPoint =
  createExtensionPoint<SignalsExtensionPoint>({ id: 'ai-governance.signals' });
