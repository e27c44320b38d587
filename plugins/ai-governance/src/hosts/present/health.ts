import type { HostHealth } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Tone } from '../../shared/tone';

/** How much of one kind of work waits and fails. */
export type HostQueue = HostHealth['subjects'];

/** Work that waits for longer is a problem of its own, in minutes. */
export const LATE_MINUTES = 15;

const MINUTE_MS = 60_000;

/** Something that is wrong with a host; `count` is absent where there is nothing to count. */
export interface HostProblem {
  readonly kind:
    'unshown' | 'unread' | 'paused' | 'catchUp' | 'late' | 'configuration';
  readonly count?: number;
}

/** Events of one name. */
export interface DeliveryLine {
  readonly event: string;
  /** How many ended in which way; 0 where none did. */
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly lastAt: string;
}

type Outcome = HostHealth['deliveries'][number]['outcome'];

/** Every outcome of a delivery, in the order in which they are shown. */
export const DELIVERY_OUTCOMES = [
  'marked',
  'ignored',
  'unknown',
  'duplicate',
] as const satisfies readonly Outcome[];

/** A host as the screen shows it. */
export interface HostView {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  /** Worst first; empty when all is well. */
  readonly problems: readonly HostProblem[];
  readonly lastDeliveryAt?: string;
  /** Present only while it lies ahead. */
  readonly pausedUntil?: string;
  readonly caughtUpAt?: string;
  readonly catchUpError?: string;
  /** What of its configuration keeps it from doing everything, with the next step. */
  readonly warnings: readonly string[];
  readonly subjects: HostQueue;
  readonly publications: HostQueue;
  readonly deliveries: readonly DeliveryLine[];
}

/** How a host fares at an instant. */
export function presentHost(health: HostHealth, now: Date): HostView {
  const { host, pausedUntil, deliveries, warnings = [], ...rest } = health;
  const isPaused =
    pausedUntil !== undefined && Date.parse(pausedUntil) > now.getTime();
  const problems = problemsOf(health, { isPaused, now });
  return {
    ...rest,
    id: host,
    name: hostName(host),
    tone: toneOf(problems),
    problems,
    warnings,
    pausedUntil: isPaused ? pausedUntil : undefined,
    deliveries: deliveryLines(deliveries),
  };
}

/** The name of a host: `github` is GitHub, `github-ghe-acme-example` an own server of it. */
export function hostName(id: string): string {
  const [kind = '', ...server] = id.split('-');
  const known = { github: 'GitHub', gitlab: 'GitLab' }[kind];
  if (known === undefined) return id;
  return server.length === 0 ? known : `${known} (${server.join('-')})`;
}

function problemsOf(
  { publications, subjects, catchUpError, warnings }: HostHealth,
  { isPaused, now }: { readonly isPaused: boolean; readonly now: Date },
): readonly HostProblem[] {
  const isLate =
    !isPaused && [publications, subjects].some(queue => waitsLong(queue, now));
  return [
    counted('unshown', publications.failing),
    counted('unread', subjects.failing),
    ...(isPaused ? [[{ kind: 'paused' } as const]] : []),
    ...(catchUpError === undefined ? [] : [[{ kind: 'catchUp' } as const]]),
    ...(isLate ? [[{ kind: 'late' } as const]] : []),
    ...(warnings?.length ? [[{ kind: 'configuration' } as const]] : []),
  ].flat();
}

const counted = (
  kind: HostProblem['kind'],
  count: number,
): readonly HostProblem[] => (count > 0 ? [{ kind, count }] : []);

/** What fails is told by itself: late is what nobody has tried. */
const waitsLong = (
  { waiting, failing, oldestAt }: HostQueue,
  now: Date,
): boolean =>
  waiting > 0 &&
  failing === 0 &&
  oldestAt !== undefined &&
  now.getTime() - Date.parse(oldestAt) > LATE_MINUTES * MINUTE_MS;

function toneOf(problems: readonly HostProblem[]): Tone {
  if (problems.length === 0) return 'success';
  return problems.some(({ kind }) => kind === 'unshown' || kind === 'unread')
    ? 'danger'
    : 'warning';
}

function deliveryLines(
  deliveries: HostHealth['deliveries'],
): readonly DeliveryLine[] {
  const events = [...new Set(deliveries.map(({ event }) => event))];
  return events.map(event => {
    const ofEvent = deliveries.filter(it => it.event === event);
    const count = (outcome: Outcome) =>
      ofEvent.find(it => it.outcome === outcome)?.count ?? 0;
    return {
      event,
      counts: {
        marked: count('marked'),
        ignored: count('ignored'),
        unknown: count('unknown'),
        duplicate: count('duplicate'),
      },
      lastAt:
        ofEvent
          .map(({ lastAt }) => lastAt)
          .sort()
          .at(-1) ?? '',
    };
  });
}
