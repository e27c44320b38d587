import type { Signal, SignalBody, SignalKind } from '../signals';
import { SIGNAL_KINDS, supersedes } from '../signals';

/** A signal as it is held, its body known to be of its kind. */
export type HeldSignal<Kind extends SignalKind = SignalKind> = {
  readonly [Each in Kind]: Omit<Signal<Each>, 'body' | 'kind'> & {
    readonly kind: Each;
    readonly body: SignalBody<Each>;
  };
}[Kind];

/** Signals by their kind, in the order of their ids. */
export type SignalsByKind = {
  readonly [Kind in SignalKind]: readonly HeldSignal<Kind>[];
};

/** Sources that see a change from further away than its host; the last one is asked last. */
const FAR_SOURCES = ['ndjson', 'git'];

const distanceOf = (source: string) => FAR_SOURCES.indexOf(source);

/** Of what two sources tell of one thing, the one that is nearer to it; of two as near, the first by name. */
export function nearest<Held extends { readonly source: string }>(
  told: readonly Held[],
): Held {
  return told.reduce((best, next) => {
    const difference = distanceOf(next.source) - distanceOf(best.source);
    if (difference !== 0) return difference < 0 ? next : best;
    return next.source < best.source ? next : best;
  });
}

/** Keeps of signals with one id the newest, whatever order they come in, and sorts them by kind and id. */
export function foldSignals(signals: Iterable<HeldSignal>): SignalsByKind {
  const held = new Map<string, HeldSignal>();
  for (const signal of signals) {
    const before = held.get(signal.id);
    if (!before || supersedes(signal, before)) held.set(signal.id, signal);
  }
  const byKind = new Map<string, HeldSignal[]>(
    Object.keys(SIGNAL_KINDS).map(kind => [kind, []]),
  );
  const sorted = [...held.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const signal of sorted) byKind.get(signal.kind)?.push(signal);
  return Object.fromEntries(byKind) as unknown as SignalsByKind;
}
