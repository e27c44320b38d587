import type { CodeHost } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventParams, EventsService } from '@backstage/plugin-events-node';
import { CodedError } from '../../shared/codedError';
import type { HostsService } from './service';
import { explain } from './service/explain';

/** What subscribing works with. */
export interface SubscriptionDeps {
  readonly events: EventsService;
  readonly hosts: readonly CodeHost[];
  readonly service: Pick<HostsService, 'receive'>;
  readonly logger: LoggerService;
}

/**
 * Takes in what comes through Backstage's events service: with its own id for each host, so that of several replicas one gets an
 * event, and a restart goes on where it stopped.
 */
export async function subscribeToEvents(deps: SubscriptionDeps): Promise<void> {
  for (const host of deps.hosts) {
    const topics = [...new Set(host.topics.map(toTopic))];
    if (topics.length === 0) continue;
    await deps.events.subscribe({
      id: `hosts-${host.id}`,
      topics,
      onEvent: event => takeIn(deps, host, event),
    });
  }
}

/** The events service knows no wildcards: where all topics behind a dot are meant, they come by the one before it. */
const toTopic = (topic: string): string => topic.replace(/\.\*$/, '');

async function takeIn(
  { service, logger }: SubscriptionDeps,
  host: CodeHost,
  { topic, eventPayload, metadata = {} }: EventParams,
): Promise<void> {
  try {
    const delivery = host.fromEvent({
      topic,
      payload: eventPayload,
      metadata: lowerCased(metadata),
    });
    if (delivery) await service.receive(host, delivery);
  } catch (error) {
    const reason = explain(error);
    logger.warn(`an event of \`${host.id}\` was not taken in: ${reason}`);
    // Whoever delivers may do so again, unless the event itself is the fault; what went wrong may quote it and stays here.
    if (error instanceof CodedError) return;
    throw new Error(`the event was not taken in: ${reason}`);
  }
}

const lowerCased = (
  metadata: NonNullable<EventParams['metadata']>,
): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(metadata).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
