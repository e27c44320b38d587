import { canonicalJson } from '../../shared/canonicalJson';
import { failed, ok, type Issue, type Result } from '../../shared/result';
import { SIGNAL_KINDS, type SignalBody, type SignalKind } from './signalKinds';
import type { SignalKindDefinition } from './defineSignal';
import type { z } from 'zod';

/** One observed fact. The same source, kind and key are the same signal, however often and in whatever order it comes. */
export interface Signal<Kind extends SignalKind = SignalKind> {
  /** SHA-256 over source, kind and key, 64 lower-case hex digits. */
  readonly id: string;
  /** Id of what collected it, such as `github`. */
  readonly source: string;
  readonly kind: Kind;
  /** The instant that says into which period it falls, UTC with milliseconds. */
  readonly at: string;
  /** Of two with one id the higher revision holds, and of two alike the one with the larger digest. */
  readonly revision: number;
  readonly body: SignalBody<Kind>;
  /** SHA-256 over the canonical body, 64 lower-case hex digits. */
  readonly digest: string;
}

/** What a source says, before it is checked. */
export interface SignalDraft {
  readonly source: string;
  readonly kind: string;
  /** The vendor's own count or instant of the version, in milliseconds when it is an instant; 0 unless said otherwise. */
  readonly revision?: number;
  readonly body: unknown;
}

type AnyKind = SignalKindDefinition<SignalKind, z.ZodType>;

function isKind(kind: string): kind is SignalKind {
  return Object.hasOwn(SIGNAL_KINDS, kind);
}

function issuesOf(kind: string, error: z.ZodError): Issue[] {
  return error.issues.map(issue => ({
    code: 'insights.invalidSignal',
    message: `signal \`${kind}\`: ${issue.message}`,
    path: issue.path.join('.'),
  }));
}

/** Checks a draft and names the signal. Issues: `insights.unknownKind`, `insights.invalidSignal`, one for everything that is wrong. */
export function readSignal(
  { source, kind, revision = 0, body }: SignalDraft,
  sha256: (text: string) => string,
): Result<Signal> {
  if (!isKind(kind))
    return failed({
      code: 'insights.unknownKind',
      message: `\`${kind.slice(0, 60)}\` is no kind of signal; expected one of ${Object.keys(SIGNAL_KINDS).join(', ')}`,
    });
  const definition = SIGNAL_KINDS[kind] as unknown as AnyKind;
  const read = definition.body.safeParse(body);
  if (!read.success) return failed(...issuesOf(kind, read.error));
  const key = definition.key(read.data);
  return ok({
    id: sha256(canonicalJson([source, kind, ...key])),
    source,
    kind,
    at: definition.at(read.data),
    revision,
    body: read.data as SignalBody,
    digest: sha256(canonicalJson(read.data)),
  });
}

/** Whether `next` takes the place of `held`, which has the same id. Two replicas that see both agree, in whatever order. */
export function supersedes(
  next: Pick<Signal, 'revision' | 'digest'>,
  held: Pick<Signal, 'revision' | 'digest'>,
): boolean {
  return next.revision === held.revision
    ? next.digest > held.digest
    : next.revision > held.revision;
}
