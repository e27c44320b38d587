import {
  canonicalJson,
  ENGINE_VERSION,
  evaluate,
} from '@ai-enablement/governance-core';
import { sha256 } from '../../../shared/digest';
import type { ReplayableDecision } from '../model';
import type { ReadPolicy } from './policyBook';

/** A stored decision compared with what comes out of its own question today. */
export interface Replay {
  readonly decisionId: string;
  /** False when the decision was made by another version of the engine. */
  readonly isComparable: boolean;
  readonly isIdentical: boolean;
  readonly engineVersion: string;
  readonly storedEngineVersion: string;
  /** Paths in the decision that differ, at most 50; `$` is the whole of it. */
  readonly differences: readonly string[];
  /** SHA-256 of the stored text. */
  readonly storedDigest: string;
  /** SHA-256 of what came out; of nothing when nothing could. */
  readonly replayedDigest: string;
}

const MOST_DIFFERENCES = 50;
const WHOLE = '$';

/**
 * Evaluates a stored decision again, by the policy, subject and facts that it names, as of its own instant, and compares the bytes.
 * `policy` is `undefined` when the document is gone or was altered.
 */
export function replay(
  stored: ReplayableDecision,
  policy: ReadPolicy | undefined,
): Replay {
  const inside = parseJson(stored.decision);
  const versions = [stored.engineVersion, textAt(inside, 'engineVersion')];
  const header = {
    decisionId: stored.decisionId,
    // Either place suffices: whoever alters one of them does not escape the comparison.
    isComparable: versions.includes(ENGINE_VERSION),
    engineVersion: ENGINE_VERSION,
    storedEngineVersion: stored.engineVersion,
    storedDigest: sha256(stored.decision),
  };
  if (!header.isComparable) {
    const replayedDigest = header.storedDigest;
    return { ...header, isIdentical: false, differences: [], replayedDigest };
  }
  const replayed = policy && evaluateAgain(stored, policy);
  const differences = [
    ...(policy ? [] : ['policyDigest']),
    ...(policy && replayed !== stored.decision
      ? pathsOf(inside, parseJson(replayed))
      : []),
    ...columnsThatDiffer(stored, inside),
  ];
  return {
    ...header,
    isIdentical: differences.length === 0,
    differences: [...new Set(differences)].slice(0, MOST_DIFFERENCES),
    replayedDigest: sha256(replayed ?? ''),
  };
}

/** `undefined` when subject or facts are nothing that can be evaluated. */
function evaluateAgain(
  { subject, facts, occurredAt }: ReplayableDecision,
  { compiled }: ReadPolicy,
): string | undefined {
  try {
    return canonicalJson(
      evaluate(compiled, {
        subject: JSON.parse(subject),
        facts: JSON.parse(facts),
        now: occurredAt,
      }),
    );
  } catch {
    // Whatever it fails on, a decision cannot have been made from it: the caller is told that all of it differs.
    return undefined;
  }
}

/** Columns are what lists and filters read: they must say what the decision says. */
const columnsThatDiffer = (
  { columns }: ReplayableDecision,
  decision: unknown,
): readonly string[] =>
  Object.entries(columns)
    .filter(([name, value]) => memberOf(decision, name) !== value)
    .map(([name]) => name);

/** Paths at which two JSON values differ, at least one: texts that differ and say the same are not canonical. */
function pathsOf(stored: unknown, replayed: unknown): readonly string[] {
  const found: string[] = [];
  collect({ stored, replayed, path: '' }, found);
  return found.length > 0 ? found : [WHOLE];
}

function collect(
  at: {
    readonly stored: unknown;
    readonly replayed: unknown;
    readonly path: string;
  },
  found: string[],
): void {
  const { stored, replayed, path } = at;
  if (found.length >= MOST_DIFFERENCES) return;
  if (!isContainer(stored) || !isContainer(replayed)) {
    if (stored !== replayed) found.push(path || WHOLE);
    return;
  }
  if (Array.isArray(stored) !== Array.isArray(replayed)) {
    found.push(path || WHOLE);
    return;
  }
  const keys = new Set([...Object.keys(stored), ...Object.keys(replayed)]);
  for (const key of keys) {
    const step = Array.isArray(stored) ? `[${key}]` : `.${key}`;
    collect(
      {
        stored: memberOf(stored, key),
        replayed: memberOf(replayed, key),
        path: path === '' ? step.replace(/^\./, '') : `${path}${step}`,
      },
      found,
    );
  }
}

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

const memberOf = (value: unknown, key: string): unknown =>
  isContainer(value) && Object.hasOwn(value, key)
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;

const textAt = (value: unknown, key: string): string =>
  String(memberOf(value, key) ?? '');

/** `undefined` when the text is no JSON. */
function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
