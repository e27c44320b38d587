import {
  type CompiledPolicy,
  type Decision,
  entityStatus,
  explain,
  type Sentence,
  sortedUnique,
} from '@ai-enablement/governance-core';
import type { StatusLine } from './entityPage';
import { toStatusLine } from './entityPolicy';
import type { KnownEntity } from './snapshot';
import { entityQuestion } from './entityQuestion';

/** What the tab says of one touched entity. */
export interface CheckedEntity {
  readonly status: StatusLine;
  readonly sentences: readonly Sentence[];
}

/** What the policy says of an intention. */
export interface PolicyCheck {
  readonly decision: Decision;
  readonly policyTitle: string;
  /** The assistant as the policy calls it; as it was asked about where the policy does not list it. */
  readonly assistantTitle: string;
  /** Touched entities; all of the repository where no single one is touched. */
  readonly entities: readonly CheckedEntity[];
  /** Refs of everything that the answer rests on. */
  readonly entityRefs: readonly string[];
}

/** Puts a decision about an intention beside what the tab says of the entities that it touches. */
export function describeCheck(
  compiled: CompiledPolicy,
  decision: Decision,
  {
    assistant,
    all,
  }: { readonly assistant: string; readonly all: readonly KnownEntity[] },
): PolicyCheck {
  const touched = new Set(decision.scopes.map(({ entityRef }) => entityRef));
  const inScope = all.filter(({ fact }) => touched.has(fact.ref));
  const listed = compiled.assistants.get(assistant.toLowerCase());
  return {
    decision,
    policyTitle: compiled.policy.title,
    assistantTitle: listed?.title ?? assistant,
    entities: (inScope.length > 0 ? inScope : all).map(entity =>
      describeEntity(compiled, entity, decision.decidedAt),
    ),
    entityRefs: sortedUnique([
      ...all.map(({ fact }) => fact.ref),
      ...decision.scopes.flatMap(({ entityRef }) => entityRef ?? []),
    ]),
  };
}

function describeEntity(
  compiled: CompiledPolicy,
  entity: KnownEntity,
  now: string,
): CheckedEntity {
  const question = entityQuestion(entity, now);
  const status = entityStatus(compiled, question);
  return {
    status: toStatusLine(entity, status),
    sentences: explain(compiled, question, status),
  };
}
