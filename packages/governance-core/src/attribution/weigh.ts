import {
  collectUses,
  isWriting,
  strongerOf,
  type FoundUse,
} from './collectUses';
import { MAX_EVIDENCE } from './evidence';
import { usesIn, type Findings } from './findings';
import type { Measurement } from './measurement';
import type {
  AssistantUse,
  Attribution,
  AttributionConfidence,
  AttributionConflict,
  CommitAttribution,
  Evidence,
} from './types';

/** What made the commit declare its assistance, sorted. */
function declarationsOf({
  people,
  disclosures,
  marks,
}: Findings): readonly string[] {
  const keys = disclosures
    .filter(
      ({ deniesAssistance, uses, confidence }) =>
        deniesAssistance ||
        (confidence === 'declared' && uses.some(use => isWriting(use.role))),
    )
    .map(disclosure => disclosure.key);
  const isAuthor = people.writer !== undefined && isWriting(people.writer.role);
  const hasSentence = marks.some(mark => mark.confidence === 'declared');
  return [
    ...new Set([
      ...keys,
      ...(isAuthor ? ['author'] : []),
      ...(hasSentence ? ['body-line'] : []),
    ]),
  ].sort();
}

function attributionOf(
  uses: readonly AssistantUse[],
  verdict: Measurement['verdict'],
  denial: Evidence | undefined,
): Attribution {
  if (uses.some(use => use.role === 'author') || verdict === 'ai') return 'ai';
  if (uses.some(use => isWriting(use.role))) return 'mixed';
  // A suggestion or automatic fix is no authorship, but it refutes a claim that nothing took part.
  if (uses.length > 0) return 'unknown';
  return denial || verdict === 'human' ? 'human' : 'unknown';
}

function confidenceOf(
  attribution: Attribution,
  uses: readonly AssistantUse[],
  verdict: Measurement['verdict'],
): AttributionConfidence | undefined {
  if (attribution === 'unknown') return undefined;
  if (attribution === 'human')
    return verdict === 'human' ? 'measured' : 'declared';
  return uses
    .filter(use => isWriting(use.role))
    .map(use => use.confidence)
    .reduce(strongerOf, 'inferred');
}

function conflictOf(
  uses: readonly AssistantUse[],
  denial: Evidence | undefined,
  measurement: Measurement | undefined,
): AttributionConflict | undefined {
  const ai = uses[0]?.evidence[0];
  if (!ai) return undefined;
  if (denial) return { kind: 'declaredNone', human: denial, ai };
  const human =
    measurement?.contradicted ??
    (measurement?.verdict === 'human' ? measurement.humanEvidence : undefined);
  return human && { kind: 'measuredHuman', human, ai };
}

function evidenceIn(
  found: readonly FoundUse[],
  { people, disclosures, measurement }: Findings,
): readonly Evidence[] {
  const all = [
    ...found.map(use => use.evidence),
    ...(people.recorder ? [people.recorder] : []),
    ...disclosures
      .filter(disclosure => disclosure.deniesAssistance)
      .map(disclosure => disclosure.evidence),
    ...(measurement?.humanEvidence ? [measurement.humanEvidence] : []),
  ];
  const distinct = new Map<string, Evidence>();
  for (const evidence of all) {
    const key = `${evidence.kind} ${evidence.text}`;
    if (!distinct.has(key)) distinct.set(key, evidence);
  }
  return [...distinct.values()].slice(0, MAX_EVIDENCE);
}

/** What the findings of a commit amount to: evidence of AI beats a denial and a measurement of human lines only. */
export function weigh(
  findings: Findings,
): Omit<CommitAttribution, 'sha' | 'isMerge' | 'revertOf'> {
  const { disclosures, measurement } = findings;
  const found = usesIn(findings);
  const uses = collectUses(found);
  const denial = disclosures.find(
    disclosure => disclosure.deniesAssistance,
  )?.evidence;
  const attribution = attributionOf(uses, measurement?.verdict, denial);
  const confidence = confidenceOf(attribution, uses, measurement?.verdict);
  const conflict = conflictOf(uses, denial, measurement);
  const declaredBy = declarationsOf(findings);
  const { aiLines = 0, humanLines = 0 } = measurement ?? {};
  return {
    attribution,
    ...(confidence && { confidence }),
    uses,
    declaresNone: denial !== undefined,
    declares: declaredBy.length > 0,
    declaredBy,
    ...(conflict && { conflict }),
    evidence: evidenceIn(found, findings),
    ...(aiLines + humanLines > 0 && { aiLines, humanLines }),
  };
}
