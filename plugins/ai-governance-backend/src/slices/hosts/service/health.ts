import type { CodeHost } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { DeliveryCount, HostState, QueueHealth } from '../model';
import type { HostViews } from '../views';

/** How one host fares. */
export interface HostHealth extends Omit<HostState, 'caughtUpTo'> {
  /** What of its configuration keeps it from doing everything; absent when nothing does. */
  readonly warnings?: readonly string[];
  readonly lastDeliveryAt?: string;
  readonly deliveries: readonly DeliveryCount[];
  readonly subjects: QueueHealth;
  readonly publications: QueueHealth;
}

/** How every host fares, in the order in which modules added them. */
export const readHealth = (
  views: HostViews,
  hosts: readonly CodeHost[],
): Promise<readonly HostHealth[]> =>
  Promise.all(hosts.map(host => healthOf(views, host)));

async function healthOf(
  views: HostViews,
  { id: host, warnings = [] }: CodeHost,
): Promise<HostHealth> {
  const [state, deliveries, subjects, publications] = await Promise.all([
    views.state(host),
    views.counts(host),
    views.dirtyHealth(host),
    views.publicationHealth(host),
  ]);
  const lastDeliveryAt = deliveries
    .map(({ lastAt }) => lastAt)
    .sort()
    .at(-1);
  return {
    host,
    ...(warnings.length > 0 ? { warnings } : {}),
    ...(lastDeliveryAt === undefined ? {} : { lastDeliveryAt }),
    ...(state?.pausedUntil ? { pausedUntil: state.pausedUntil } : {}),
    ...(state?.caughtUpAt ? { caughtUpAt: state.caughtUpAt } : {}),
    ...(state?.catchUpError ? { catchUpError: state.catchUpError } : {}),
    deliveries,
    subjects,
    publications,
  };
}
