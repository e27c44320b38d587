import type {
  FactProvider,
  FactQuestion,
  ProvidedFacts,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  type Facts,
  NO_FACTS,
  type PersonFact,
} from '@ai-enablement/governance-core';
import type { LoggerService } from '@backstage/backend-plugin-api';

/** What gathering works with. */
export interface GatherOptions {
  readonly providers: readonly FactProvider[];
  readonly timeoutMs: number;
  readonly logger: LoggerService;
}

/**
 * Asks all providers of modules at once, and joins what they say to what is known already. One that fails or takes too long becomes a problem, on which the
 * decision fails closed; what went wrong goes to the log, not to the caller.
 */
export async function gatherFacts(
  known: readonly Partial<Facts>[],
  question: FactQuestion,
  { providers, ...options }: GatherOptions,
): Promise<Facts> {
  const answers = await Promise.all(
    providers.map(provider => ask(provider, question, options)),
  );
  return [...known, ...answers].reduce<Facts>(joinFacts, NO_FACTS);
}

async function ask(
  provider: FactProvider,
  question: FactQuestion,
  { timeoutMs, logger }: Omit<GatherOptions, 'providers'>,
): Promise<Partial<Facts>> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = question.signal
    ? AbortSignal.any([question.signal, timeout])
    : timeout;
  try {
    const facts = await Promise.race([
      provider.provide({ ...question, signal }),
      rejection(signal),
    ]);
    requireNoStrengthenings(facts);
    return facts;
  } catch (error) {
    logger.error(
      `the fact provider \`${provider.id}\` failed; the decision fails closed`,
      error instanceof Error ? error : new Error(String(error)),
    );
    const message = timeout.aborted
      ? `it did not answer within ${timeoutMs / 1000} seconds`
      : 'it failed';
    return { problems: [{ provider: provider.id, message }] };
  }
}

/** What the type forbids, a provider without types may still say: left out in silence, review would be milder than it believes. */
function requireNoStrengthenings(facts: ProvidedFacts): void {
  if (facts.strengthenings !== undefined)
    throw new Error(
      'it reports `strengthenings`, which only the portal has; start them with `POST /policy/strengthenings`, or leave the key out',
    );
}

const rejection = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), {
      once: true,
    });
  });

const joinLists = <Item>(
  a: readonly Item[] | undefined,
  b: readonly Item[] | undefined,
): readonly Item[] | undefined => (a && b ? [...a, ...b] : (a ?? b));

/** Of two facts about one person the first says who it is; certificates that either knows of are held. */
function joinPeople(
  all: readonly PersonFact[],
  more: readonly PersonFact[] = [],
): readonly PersonFact[] {
  const byId = new Map(more.map(person => [person.id, person]));
  const known = new Set(all.map(({ id }) => id));
  return [
    ...all.map(person => {
      const certificates = joinLists(
        person.certificates,
        byId.get(person.id)?.certificates,
      );
      return certificates ? { ...person, certificates } : person;
    }),
    ...more.filter(({ id }) => !known.has(id)),
  ];
}

/** Adds facts to others; what only one of them reports stays as it is. */
export function joinFacts(all: Facts, more: Partial<Facts>): Facts {
  return {
    entities: [...all.entities, ...(more.entities ?? [])],
    people: joinPeople(all.people, more.people),
    data: joinLists(all.data, more.data),
    scans: joinLists(all.scans, more.scans),
    reviews: joinLists(all.reviews, more.reviews),
    checks: joinLists(all.checks, more.checks),
    approvals: joinLists(all.approvals, more.approvals),
    protection: all.protection ?? more.protection,
    waivers: [...all.waivers, ...(more.waivers ?? [])],
    breakGlass: joinLists(all.breakGlass, more.breakGlass),
    strengthenings: joinLists(all.strengthenings, more.strengthenings),
    problems: [...all.problems, ...(more.problems ?? [])],
  };
}
