import { z } from 'zod';

const words = z.array(z.string());
const phase = z.enum(['commit', 'merge', 'release']);
const mode = z.enum(['observe', 'warn', 'enforce']);
const outcome = z.enum(['pass', 'hold', 'deny']);
const waived = {
  waivedUntil: z.string().optional(),
  waiver: z.string().optional(),
};

const scope = z.object({
  entityRef: z.string().optional(),
  tier: z.object({
    effective: z.string(),
    isClassified: z.boolean(),
    because: z.string(),
  }),
  waivedTier: z.string().optional(),
  isCritical: z.boolean(),
  stage: z.string(),
  files: z.number(),
});

const reason = z.object({
  rule: z.string(),
  effect: z.enum(['permit', 'forbid']),
  mode,
  text: z.string(),
  fix: z.string().optional(),
  ...waived,
});

const obligation = z.object({
  rule: z.string(),
  part: z.string().optional(),
  kind: z.string(),
  phase,
  mode,
  status: z.enum(['fulfilled', 'unfulfilled', 'unknown', 'waived']),
  text: z.string(),
  found: z.string(),
  evidence: z.array(z.object({ text: z.string(), counts: z.boolean() })),
  fix: z.string().optional(),
  owners: words,
  paths: words,
  ...waived,
});

/** What `check` reads of a decision; anything else in it may change. */
export const decisionShape = z.object({
  decisionId: z.string(),
  repository: z.string(),
  baseSha: z.string(),
  headSha: z.string(),
  ledger: z.object({ entryId: z.string(), state: z.string() }),
  decision: z.object({
    phase,
    outcome,
    wouldBe: outcome,
    isPreview: z.boolean(),
    attribution: z.string(),
    assistants: words,
    scopes: z.array(scope),
    reasons: z.array(reason),
    obligations: z.array(obligation),
  }),
});

/** What detectors are made of. */
const detectorsShape = z.object({
  neverShare: words,
  off: words,
  patterns: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      class: z.string(),
      pattern: z.string(),
    }),
  ),
  gitleaks: words,
  emailListAtLeast: z.number(),
});

/** What is read of the answer about data that must not be shared. */
export const dataHandlingShape = z.object({ detectors: detectorsShape });

/** What `check` reads of the answer to a scanner's report. */
export const scanShape = z.object({
  scanId: z.string(),
  digest: z.string(),
  trust: z.string(),
  runs: z.array(z.unknown()),
});
