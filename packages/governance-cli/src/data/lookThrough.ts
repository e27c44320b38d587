import type { Detectors, Finding } from '@ai-enablement/governance-detectors';
import type { DetectorPolicy } from '@ai-enablement/governance-core';
import type { AddedOrUnread } from '../git/addedText';
import { knownBy, type Baselines } from './baselines';
import { loadDetectors } from './loadDetectors';

/** A place where something was found that must not be shared; never the thing itself. */
export interface DataPlace {
  readonly finding: Finding;
  /** `newlyAllowed`: an allowance says that it may stand, and came with it. */
  readonly state: 'open' | 'newlyAllowed';
  /** Why it may stand, as whoever allowed it says. */
  readonly reason?: string;
  /** Commit that has it, when the end of the change no longer does. */
  readonly commit?: string;
}

/** What detectors found in texts that a change brings in. */
export interface DataFound {
  /** Name and version of the detectors. */
  readonly detectors: string;
  /** Classes that were looked for. */
  readonly classes: readonly string[];
  readonly places: readonly DataPlace[];
  /** Findings that the baseline knew before the change. */
  readonly known: number;
  /** Files that were not read to the end, with why. */
  readonly incomplete: readonly {
    readonly path: string;
    readonly because: string;
  }[];
  /** What the reader should know, as plain sentences. */
  readonly notices: readonly string[];
  /** Files looked at. */
  readonly files: number;
}

/** Looks through texts, one after the other, for everything that the policy never shares. Failure: `cli.invalidDataHandling`. */
export async function lookThrough(
  texts: AsyncIterable<AddedOrUnread>,
  {
    policy,
    baselines,
    signal,
  }: {
    readonly policy: DetectorPolicy;
    readonly baselines: Baselines;
    readonly signal: AbortSignal;
  },
): Promise<DataFound> {
  const detectors = loadDetectors(policy);
  const looking = startLooking(detectors, baselines);
  for await (const text of texts) {
    signal.throwIfAborted();
    await looking.at(text);
  }
  return { ...looking.found(), classes: policy.neverShare };
}

function startLooking(detectors: Detectors, baselines: Baselines) {
  const places = new Map<string, DataPlace>();
  const incomplete = new Map<string, string>();
  const hints: string[] = [];
  let known = 0;
  let files = 0;
  const at = async (text: AddedOrUnread): Promise<void> => {
    if ('because' in text) {
      incomplete.set(text.path, text.because);
      return;
    }
    files += 1;
    if (text.lines?.size === 0) return;
    const answer = await detectors.find(text);
    for (const { path, rule, message } of answer.problems)
      incomplete.set(path, `\`${rule}\`: ${message}`);
    hints.push(
      ...answer.hints.map(
        ({ path, line, message }) => `\`${path}:${line}\`: ${message}`,
      ),
    );
    for (const finding of answer.findings) {
      const place = placeOf(finding, { baselines, commit: text.commit });
      if (!place) known += 1;
      // The end of the change comes first; what a commit had in the same place is not told twice.
      else if (!places.has(finding.fingerprint))
        places.set(finding.fingerprint, place);
    }
  };
  const found = (): Omit<DataFound, 'classes'> => ({
    detectors: `governance-detectors ${detectors.description.version}`,
    places: [...places.values()],
    known,
    incomplete: [...incomplete].map(([path, because]) => ({ path, because })),
    notices: [
      ...detectors.issues.map(
        ({ source, message }) => `\`${source}\` of the policy: ${message}`,
      ),
      ...hints,
    ],
    files,
  });
  return { at, found };
}

/** Nothing for what the baseline knew before the change. */
function placeOf(
  finding: Finding,
  {
    baselines,
    commit,
  }: { readonly baselines: Baselines; readonly commit?: string },
): DataPlace | undefined {
  const knowledge = knownBy(baselines, finding);
  if (knowledge?.since === 'before') return undefined;
  const reason = finding.allowed?.reason ?? knowledge?.reason;
  const isAllowed = finding.allowed !== undefined || knowledge !== undefined;
  return {
    finding,
    state: isAllowed ? 'newlyAllowed' : 'open',
    ...(reason === undefined ? {} : { reason }),
    ...(commit === undefined ? {} : { commit }),
  };
}
