import {
  canonicalJson,
  type Decision,
  type Obligation,
  type Reason,
} from '@ai-enablement/governance-core';
import type { Zod } from '../../../http/actionShape';

/** What must be true before a change goes on. */
export const obligationOutput = (zod: Zod) =>
  zod.object({
    rule: zod.string(),
    part: zod
      .string()
      .optional()
      .describe('Tells apart obligations of one rule.'),
    kind: zod.string(),
    phase: zod
      .string()
      .describe('When it falls due: `commit`, `merge` or `release`.'),
    mode: zod
      .string()
      .describe('`enforce` blocks, `warn` is shown, `observe` is recorded.'),
    status: zod
      .string()
      .describe(
        '`fulfilled`, `unfulfilled`, `unknown` (nothing was reported: open) or `waived`.',
      ),
    text: zod.string().describe('What is required.'),
    found: zod.string().describe('What is known of it.'),
    fix: zod.string().optional(),
    owners: zod
      .array(zod.string())
      .describe('Groups that can fulfil it; empty when anybody may.'),
    paths: zod.array(zod.string()).describe('Files that gave rise to it.'),
    waivedUntil: zod.string().optional(),
  });

/** An obligation without its evidence, which stands in the canonical decision. */
export const toObligation = (obligation: Obligation) => ({
  rule: obligation.rule,
  part: obligation.part,
  kind: obligation.kind,
  phase: obligation.phase,
  mode: obligation.mode,
  status: obligation.status,
  text: obligation.text,
  found: obligation.found,
  fix: obligation.fix,
  owners: [...obligation.owners],
  paths: [...obligation.paths],
  waivedUntil: obligation.waivedUntil,
});

/** Why the answer is what it is. */
export const reasonOutput = (zod: Zod) =>
  zod.object({
    rule: zod.string(),
    effect: zod.string().describe('`permit` or `forbid`.'),
    mode: zod.string(),
    text: zod.string(),
    entityRef: zod.string().optional(),
    fix: zod.string().optional(),
    waivedUntil: zod.string().optional(),
  });

/** A reason in short. */
export const toReason = (reason: Reason) => ({
  rule: reason.rule,
  effect: reason.effect,
  mode: reason.mode,
  text: reason.text,
  entityRef: reason.entityRef,
  fix: reason.fix,
  waivedUntil: reason.waivedUntil,
});

/** What every decision says, whichever question led to it. */
export const decisionOutputs = (zod: Zod) => ({
  answer: zod
    .string()
    .describe('The answer in plain sentences, for people and for you.'),
  effect: zod
    .string()
    .describe(
      'What the policy demands: `allow`, `allow_with_obligations` or `deny`.',
    ),
  outcome: zod
    .string()
    .describe('What holds now: `pass`, `hold` or `deny`; only `deny` forbids.'),
  reasons: zod.array(reasonOutput(zod)),
  obligations: zod.array(obligationOutput(zod)),
  decision: zod
    .string()
    .describe(
      'The canonical decision (RFC 8785): the same bytes as command line, API and check run give for the same subject, facts and instant.',
    ),
});

/** What every decision says, but for the plain answer. */
export const toDecision = (decision: Decision) => ({
  effect: decision.effect,
  outcome: decision.outcome,
  reasons: decision.reasons.map(toReason),
  obligations: decision.obligations.map(toObligation),
  decision: canonicalJson(decision),
});
