import type {
  CodeHost,
  HostDelivery,
  HostSubject,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { Transaction, UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import { CodedError } from '../../../shared/codedError';
import type { ChangeListener } from '../facade';
import type { DeliveryOutcome, DeliveryRecord } from '../model';
import type { ChangeStore, DirtyStore, HostStore, InboxStore } from '../store';
import { after, before } from './instants';
import { readDelivery, type SafeReading } from './readDelivery';
import { isTooDeep, semanticKey } from './semanticKey';
import { tellOfChanges } from './tellOfChanges';

/** What taking in deliveries works with. */
export interface InboxDeps {
  readonly inbox: InboxStore;
  readonly dirty: DirtyStore;
  readonly changes: ChangeStore;
  readonly hostStore: HostStore;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  /** How long events about one subject gather. */
  readonly gatherMs: number;
  /** Who is told which changes a host told of. */
  readonly changeListeners: readonly ChangeListener[];
  /** Called after a commit that marked something. */
  readonly onMarked: () => void;
}

/**
 * How long an equal event counts as the same one that came by another way. What may be lost within it, a state that comes back
 * to the very same event, the catch-up finds; later the event stands for itself again.
 */
const SAME_EVENT_MS = 10 * 60_000;

/** Of what one event concerns widely, one after another is read. */
const SPREAD_MS = 250;

const DELIVERY_ID = /^[!-~]{1,200}$/;
const EVENT = /^[\w.:-]{1,100}$/;

/**
 * Takes in a delivery that is believed: once this resolves it is stored, and what it marks will be read again, whatever happens to
 * this process. The same delivery, or the same event by another delivery, takes no effect again. Fails with
 * `hosts.invalidDelivery` or `hosts.deliveryTooDeep`.
 */
export async function receive(
  deps: InboxDeps,
  host: CodeHost,
  delivery: HostDelivery,
): Promise<DeliveryOutcome> {
  requireStorable(delivery);
  const reading = readDelivery(host, delivery);
  const { action, isKnown, isWish } = reading;
  const record = {
    host: host.id,
    deliveryId: delivery.deliveryId,
    event: delivery.event,
    ...(action === undefined ? {} : { action }),
    semanticKey: semanticKey(host.id, delivery),
    receivedAt: deps.ambient.now(),
  };
  return deps.unitOfWork.run(async transaction => {
    const marks = [
      ...reading.marks,
      ...(await knownSubjects(deps, transaction, host, reading)),
    ];
    const outcome = outcomeOf(isKnown, marks.length);
    const told = { ...record, marks, outcome };
    const stored = await store(deps, transaction, told, isWish);
    if (stored === 'marked') {
      const dueAt = after(record.receivedAt, deps.gatherMs);
      await deps.dirty.mark(
        transaction,
        marks.map((mark, index) => ({
          ...mark,
          host: host.id,
          dueAt:
            index < reading.marks.length
              ? dueAt
              : after(dueAt, (index - reading.marks.length) * SPREAD_MS),
        })),
        record.receivedAt,
      );
      const named = changesOf(reading.marks);
      await tellOfChanges(deps.changeListeners, transaction, named);
      transaction.afterCommit(deps.onMarked);
    }
    // Last, since every delivery of one event waits for this row.
    await deps.inbox.count(transaction, { ...record, outcome: stored });
    return stored;
  });
}

/** The changes that an event names; a key that is no number is no pull request's. */
const changesOf = (marks: readonly HostSubject[]) =>
  marks.flatMap(({ kind, repository, key }) =>
    kind === 'change' && /^[1-9]\d*$/.test(key)
      ? [{ repository, number: Number(key) }]
      : [],
  );

/** What an event concerns without naming it. */
async function knownSubjects(
  { changes, hostStore }: InboxDeps,
  transaction: Transaction,
  host: CodeHost,
  { wideMarks }: Pick<SafeReading, 'wideMarks'>,
): Promise<readonly HostSubject[]> {
  const found: HostSubject[] = [];
  for (const { kind, within } of wideMarks) {
    const of = { host: host.id, within };
    const subjects =
      kind === 'change'
        ? await changes.changesWithin(transaction, of)
        : await hostStore.protectionsWithin(transaction, of);
    for (const { repository, kind: each, key } of subjects)
      found.push({ repository, kind: each, key });
  }
  return found;
}

async function store(
  { inbox }: InboxDeps,
  transaction: Transaction,
  record: DeliveryRecord,
  isWish: boolean,
): Promise<DeliveryOutcome> {
  const since = before(record.receivedAt, SAME_EVENT_MS);
  const isFirst = await inbox.takeSemanticKey(transaction, record, since);
  const outcome = isFirst || isWish ? record.outcome : 'duplicate';
  const isNew = await inbox.insertDelivery(transaction, { ...record, outcome });
  return isNew ? outcome : 'duplicate';
}

function outcomeOf(isKnown: boolean, marks: number): DeliveryOutcome {
  if (!isKnown) return 'unknown';
  return marks > 0 ? 'marked' : 'ignored';
}

function requireStorable({ deliveryId, event, body }: HostDelivery): void {
  if (!DELIVERY_ID.test(deliveryId) || !EVENT.test(event)) {
    throw new CodedError(
      'hosts.invalidDelivery',
      'the delivery does not say its id and its event; send the headers that the host sends with every delivery',
    );
  }
  if (isTooDeep(body)) {
    throw new CodedError(
      'hosts.deliveryTooDeep',
      'the body of the delivery is nested deeper than 100 levels, which no event is',
    );
  }
}
