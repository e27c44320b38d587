import {
  BASELINE_PATH,
  readBaseline as parseBaseline,
  type BaselineEntry,
  type Finding,
} from '@ai-enablement/governance-detectors';
import { usageFailure } from '../failure';

/** Entries of a baseline by fingerprint. */
export type KnownFindings = ReadonlyMap<string, BaselineEntry>;

/** The baselines before and after a change. */
export interface Baselines {
  readonly before: KnownFindings;
  readonly after: KnownFindings;
}

/** Baselines of texts; an absent file knows nothing. Failure: `cli.invalidBaseline`. */
export const readBaselines = (texts: {
  readonly base?: string;
  readonly head?: string;
}): Baselines => ({
  before: readBaseline(texts.base),
  after: readBaseline(texts.head),
});

/** What a baseline knows. Failure: `cli.invalidBaseline`. */
export function readBaseline(text: string | undefined): KnownFindings {
  if (text === undefined) return new Map();
  const baseline = parseBaseline(text);
  if (!baseline.ok)
    throw usageFailure(
      'cli.invalidBaseline',
      `\`${BASELINE_PATH}\` cannot be read as a baseline`,
      {
        issues: baseline.issues.slice(0, 5),
        hint: 'write it anew with `ai-governance baseline`',
      },
    );
  const { entries } = baseline.value;
  return new Map(entries.map(entry => [entry.fingerprint, entry]));
}

/** What the baselines say of a finding; nothing when it is new to both. */
export function knownBy(
  { before, after }: Baselines,
  { fingerprint }: Pick<Finding, 'fingerprint'>,
): { readonly since: 'before' | 'now'; readonly reason?: string } | undefined {
  const earlier = before.get(fingerprint);
  if (earlier) return { since: 'before', reason: earlier.reason };
  const added = after.get(fingerprint);
  return added && { since: 'now', reason: added.reason };
}
