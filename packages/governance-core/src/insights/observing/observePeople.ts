import type {
  EpochMs,
  ObservedAnswers,
  ObservedCost,
  ObservedRequests,
  ObservedSeat,
  ObservedUsage,
} from '../observations';
import type { Directory } from './directory';
import type { SignalsByKind } from './foldSignals';

/** Something with its instant, for what carries none itself. */
export type Dated<Observed> = Observed & { readonly at: EpochMs };

const startOf = (day: string): EpochMs => Date.parse(`${day}T00:00:00.000Z`);

/** The person behind a pseudonym when they were a member of the team then. */
function memberAt(
  { personOf, isMember }: Directory,
  identity: string | undefined,
  at: EpochMs,
): string | undefined {
  const person = identity && personOf(identity);
  return person && isMember(person, at) ? person : undefined;
}

/** Days of members with an assistant; several rows of one day and surface are one. */
export function observeUsage(
  { usage }: SignalsByKind,
  directory: Directory,
): ObservedUsage[] {
  const days = new Map<string, ObservedUsage>();
  for (const { body } of usage) {
    const dayStartsAt = startOf(body.day);
    const person = memberAt(directory, body.person, dayStartsAt);
    if (person === undefined) continue;
    const { assistant, surface } = body;
    const key = [body.day, person, assistant, surface].join(' ');
    const isActive = body.isActive || (days.get(key)?.isActive ?? false);
    days.set(key, { dayStartsAt, person, assistant, surface, isActive });
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
}

/** Seats of members; one that two reports tell of is one. */
export function observeSeats(
  { seat }: SignalsByKind,
  directory: Directory,
): (ObservedSeat & { readonly plan?: string })[] {
  const seats = new Map<string, ObservedSeat & { readonly plan?: string }>();
  for (const { body } of seat) {
    const dayStartsAt = startOf(body.day);
    const person = memberAt(directory, body.person, dayStartsAt);
    if (person === undefined) continue;
    const { assistant, plan } = body;
    const key = [body.day, person, assistant].join(' ');
    seats.set(key, { dayStartsAt, person, assistant, ...(plan && { plan }) });
  }
  return [...seats]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => each);
}

/** Metered use of members, and the price of their seats day by day. */
export function observeCosts(
  signals: SignalsByKind,
  directory: Directory,
): Dated<ObservedCost>[] {
  const metered = signals.cost.flatMap(({ body }) => {
    const at = startOf(body.day);
    if (memberAt(directory, body.person, at) === undefined) return [];
    const amountMinorUnits = directory.inPortalCurrency(
      body.amountMinorUnits,
      body.currency,
      at,
    );
    return amountMinorUnits === undefined
      ? []
      : [{ at, amountMinorUnits, assistant: body.assistant }];
  });
  const seats = observeSeats(signals, directory).flatMap(seat => {
    const at = seat.dayStartsAt;
    const amountMinorUnits = directory.seatPrice(seat, at);
    return amountMinorUnits === undefined
      ? []
      : [{ at, amountMinorUnits, assistant: seat.assistant }];
  });
  return [...metered, ...seats];
}

/** Requests of members to assistants. */
export const observeRequests = (
  { requests }: SignalsByKind,
  directory: Directory,
): Dated<ObservedRequests>[] =>
  requests.flatMap(({ body }) => {
    const at = Date.parse(body.at);
    const person = memberAt(directory, body.person, at);
    if (person === undefined) return [];
    const { errors, latenciesMs } = body;
    return [{ at, person, requests: body.requests, errors, latenciesMs }];
  });

/** Members who were asked in a survey. */
export const observeAnswers = (
  { survey }: SignalsByKind,
  directory: Directory,
): Dated<ObservedAnswers>[] =>
  survey.flatMap(({ body }) => {
    const at = Date.parse(body.askedAt);
    const person = memberAt(directory, body.person, at);
    if (person === undefined) return [];
    const answers = Object.entries(body.answers ?? {})
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, answer]) => answer);
    return [{ at, askedAt: at, person, answers }];
  });
