import { z } from 'zod';
import type { SignalDesk } from '../signals';
import type { CodeHostSettings } from './settings';

/** Names of checks with the instant at which they were first seen to be required. */
const seenSchema = z.record(z.string(), z.string());

type Seen = z.output<typeof seenSchema>;

const MOST_NAMES = 100;

/** Which checks had to run on a change, by the instant of its merge. */
export type RequiredAt = (
  mergedAt: string | null | undefined,
) => readonly string[];

/** Whose checks are asked about. */
export interface Requiring {
  readonly desk: Pick<SignalDesk, 'cursor' | 'hand'>;
  /** `host/path` in lower case. */
  readonly repositoryId: string;
  readonly settings: Pick<CodeHostSettings, 'requiredChecks'>;
}

const cursorOf = ({ repositoryId }: Requiring): string =>
  `${repositoryId} requiredChecks`;

/**
 * Which checks are required, as far as is known without asking. A check that the host requires counts for what was merged after that
 * was first seen: nobody can tell since when it is so.
 */
export async function knownRequired(of: Requiring): Promise<RequiredAt> {
  const { requiredChecks } = of.settings;
  if (requiredChecks) return () => requiredChecks;
  return requiredSince(await readSeen(of));
}

/** As `knownRequired`, after asking what is required now; `undefined` where the host does not tell. */
export async function askRequired(
  of: Requiring,
  {
    ask,
    now,
  }: {
    readonly ask: () => Promise<readonly string[] | undefined>;
    /** Milliseconds since 1970. */
    readonly now: () => number;
  },
): Promise<RequiredAt> {
  if (of.settings.requiredChecks) return knownRequired(of);
  const before = await readSeen(of);
  const names = await ask();
  if (names === undefined) return requiredSince(before);
  const at = new Date(now()).toISOString();
  const seen = Object.fromEntries(
    [...new Set(names)]
      .sort()
      .slice(0, MOST_NAMES)
      .map(name => [name, before[name] ?? at]),
  );
  await of.desk.hand({
    kind: 'change',
    records: [],
    cursor: { name: cursorOf(of), value: JSON.stringify(seen) },
  });
  return requiredSince(seen);
}

const requiredSince =
  (seen: Seen): RequiredAt =>
  mergedAt =>
    Object.keys(seen).filter(
      name => Date.parse(mergedAt ?? '') >= Date.parse(seen[name] ?? ''),
    );

async function readSeen(of: Requiring): Promise<Seen> {
  const text = await of.desk.cursor(cursorOf(of));
  return text === undefined ? {} : seenSchema.parse(JSON.parse(text));
}
