import {
  UNIDENTIFIED_ASSISTANT,
  type AssistantRole,
  type AssistantUse,
  type AttributionConfidence,
  type Evidence,
} from './types';

/** One sighting of an assistant, before sightings of the same one are joined. */
export interface FoundUse {
  readonly tool: string;
  readonly model?: string;
  readonly role: AssistantRole;
  readonly confidence: AttributionConfidence;
  readonly evidence: Evidence;
  /** Whether it names no tool of its own and gives way to one that is named. */
  readonly isVague?: boolean;
}

/** Most pieces of evidence kept for one use. */
export const MAX_EVIDENCE_PER_USE = 10;

const STRENGTH: readonly AttributionConfidence[] = [
  'inferred',
  'declared',
  'measured',
];

/** The stronger of two: measured, then declared, then inferred. */
export function strongerOf(
  a: AttributionConfidence,
  b: AttributionConfidence,
): AttributionConfidence {
  return STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b;
}

/** The weaker of two: inferred, then declared, then measured. */
export function weakerOf(
  a: AttributionConfidence,
  b: AttributionConfidence,
): AttributionConfidence {
  return STRENGTH.indexOf(a) <= STRENGTH.indexOf(b) ? a : b;
}

/** `Claude Opus 4.6`, `claude-opus-4-6` and `claude-opus-4-6-20260101` are the same model. */
function modelKey(model: string): string {
  return model
    .toLowerCase()
    .replace(/[\s._]+/g, '-')
    .replace(/-20\d{6}$/, '');
}

/** Whether a role means that the assistant wrote, and not only suggested or fixed. */
export function isWriting(role: AssistantRole): boolean {
  return role === 'author' || role === 'assistant';
}

function joined(a: AssistantUse, b: AssistantUse): AssistantUse {
  const known = new Set(a.evidence.map(evidence => evidence.text));
  const evidence = [
    ...a.evidence,
    ...b.evidence.filter(({ text }) => !known.has(text)),
  ].slice(0, MAX_EVIDENCE_PER_USE);
  return {
    tool: a.tool,
    ...((a.model ?? b.model) && { model: a.model ?? b.model }),
    role: a.role,
    confidence: strongerOf(a.confidence, b.confidence),
    evidence,
  };
}

/**
 * Joins uses of the same tool, role and model, wherever they were found. A use without a model joins one that names it;
 * an assistant that is also the author is the author only. Order of first sight is kept.
 */
export function joinUses(
  uses: readonly AssistantUse[],
): readonly AssistantUse[] {
  if (uses.length < 2) return uses;
  const authors = new Set(
    uses.filter(use => use.role === 'author').map(use => use.tool),
  );
  const byKey = new Map<string, AssistantUse>();
  // Those that name a model go first, so that the others find one to join.
  const ordered = [...uses].sort(
    (a, b) => Number(a.model === undefined) - Number(b.model === undefined),
  );
  const firstOf = new Map<string, string>();
  for (const use of ordered) {
    const role =
      use.role === 'assistant' && authors.has(use.tool) ? 'author' : use.role;
    const group = `${use.tool} ${role}`;
    const key =
      use.model === undefined
        ? (firstOf.get(group) ?? group)
        : `${group} ${modelKey(use.model)}`;
    if (!firstOf.has(group)) firstOf.set(group, key);
    const known = byKey.get(key);
    byKey.set(key, known ? joined(known, { ...use, role }) : { ...use, role });
  }
  const rank = new Map(
    uses.map((use, index) => [use.tool, index] as const).reverse(),
  );
  return [...byKey.values()].sort(
    (a, b) => (rank.get(a.tool) ?? 0) - (rank.get(b.tool) ?? 0),
  );
}

/** The assistants behind all sightings of one commit, each tool, role and model once. */
export function collectUses(
  found: readonly FoundUse[],
): readonly AssistantUse[] {
  const isNamed = found.some(
    use =>
      !use.isVague &&
      use.tool !== UNIDENTIFIED_ASSISTANT &&
      isWriting(use.role),
  );
  return joinUses(
    found
      .filter(use => !(use.isVague && isNamed))
      .map(({ tool, model, role, confidence, evidence }) => ({
        tool,
        ...(model && { model }),
        role,
        confidence,
        evidence: [evidence],
      })),
  );
}
