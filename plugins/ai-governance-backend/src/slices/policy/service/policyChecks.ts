import {
  evaluate,
  hypotheticalChange,
  type Intention,
  NO_FACTS,
  type PersonFact,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import { answerChange } from './answerChange';
import type { DecisionDeps } from './decisions';
import { describeCheck, type PolicyCheck } from './describeCheck';
import { requireKnownEntity } from './entityPolicy';
import { waiverFactsAt } from './exceptionFacts';
import { strengtheningFactsAt } from './strengtheningFacts';
import { createPseudonymise, personIdOf } from './identity';
import { portalPerson } from './portalPeople';
import type { KnownEntity } from './snapshot';
import type { SnapshotReader } from './snapshotReader';
import type { Caller } from './trust';

/** What somebody intends to do with an assistant: in an entity, or in a repository. */
export interface CheckQuestion extends Pick<
  Intention,
  'files' | 'assistant' | 'model'
> {
  readonly caller: Caller;
  readonly about:
    | { readonly entityRef: string; readonly repository?: undefined }
    | { readonly repository: string; readonly entityRef?: undefined };
}

/** What can be asked before anything is done. */
export interface PolicyCheckUseCases {
  /**
   * Says what the policy demands of an intention; stores nothing. Fails with `policy.entityNotFound`, `policy.repositoryNotFound`,
   * `policy.invalidQuestion` (files of an entity without a repository) or `policy.invalidChange` (no paths of git).
   */
  checkPolicy(question: CheckQuestion): Promise<PolicyCheck>;
}

/** What the use cases work with. */
export interface PolicyCheckUseCaseDeps {
  readonly decisions: DecisionDeps;
  readonly snapshots: SnapshotReader;
  readonly now: () => string;
}

/** Questions before anything is done, without any permission asked. */
export const policyCheckUseCases = (
  deps: PolicyCheckUseCaseDeps,
): PolicyCheckUseCases => ({
  async checkPolicy(question) {
    const { entityRef } = question.about;
    const snapshot = await deps.snapshots.current();
    const entity =
      entityRef === undefined
        ? undefined
        : requireKnownEntity(snapshot, entityRef);
    return entity && question.files.length === 0
      ? checkUse(deps, question, entity)
      : checkChange(deps, question, entity);
  },
});

/** An entity alone, without any file in sight: a hypothetical use. */
async function checkUse(
  { decisions, now: clock }: PolicyCheckUseCaseDeps,
  { assistant, model }: CheckQuestion,
  entity: KnownEntity,
): Promise<PolicyCheck> {
  const now = clock();
  const { compiled } = await decisions.policies.current(now);
  const { fact } = entity;
  const use = { assistant, ...(model === undefined ? {} : { model }) };
  const decision = evaluate(compiled, {
    subject: { kind: 'use', entityRef: fact.ref, ...use },
    facts: {
      ...NO_FACTS,
      entities: [fact],
      waivers: waiverFactsAt(entity, now),
      ...strengtheningFactsAt(entity, now),
    },
    now,
  });
  return describeCheck(compiled, decision, { assistant, all: [entity] });
}

/** A change that nobody has made yet, by whoever asks; judged as what a laptop asks. */
async function checkChange(
  deps: PolicyCheckUseCaseDeps,
  { caller, about, ...intention }: CheckQuestion,
  entity: KnownEntity | undefined,
): Promise<PolicyCheck> {
  const { byRepository } = await deps.snapshots.current();
  const repository = entity ? placeOf(entity) : (about.repository ?? '');
  const all = byRepository.get(repository) ?? [];
  if (all.length === 0) throw repositoryNotFound(repository);
  const { entityRef } = about;
  const change = hypotheticalChange({ ...intention, repository, entityRef });
  const { decision } = await answerChange(deps.decisions, {
    change,
    trust: 'asserted',
    author: await authorOf(deps, caller),
  });
  const { compiled } = await deps.decisions.policies.current(
    decision.decidedAt,
  );
  return describeCheck(compiled, decision, {
    assistant: intention.assistant,
    all,
  });
}

function placeOf({ fact: { ref, repository } }: KnownEntity): string {
  if (repository !== undefined) return repository;
  throw new CodedError(
    'policy.invalidQuestion',
    `\`${ref}\` names no repository, so that files say nothing there; leave \`files\` out, or name the \`repository\``,
  );
}

/** The failure of asking about a repository of which the caller may know nothing. */
export const repositoryNotFound = (repository: string): CodedError =>
  new CodedError(
    'policy.repositoryNotFound',
    `no entity of the catalog that you may read names the repository \`${repository}\`, so nothing is approved there; register it with a \`catalog-info.yaml\`, or ask somebody who may read it`,
  );

/** Whoever asks as the author of what they intend; a machine writes nothing. */
async function authorOf(
  { snapshots, decisions }: PolicyCheckUseCaseDeps,
  { kind, subject }: Caller,
): Promise<PersonFact | undefined> {
  if (kind !== 'user') return undefined;
  const snapshot = await snapshots.current();
  const id = personIdOf(subject, createPseudonymise(snapshot.state.salt));
  const known = await decisions.approvalViews.peopleById([id]);
  // Who asks is known for sure, but not that it is who will write.
  const asserted = { trust: 'asserted', source: 'identity' } as const;
  return { ...portalPerson(id, known, snapshot), ...asserted };
}
