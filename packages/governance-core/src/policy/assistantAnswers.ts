import { NO_FACTS, type EntityFact } from './facts';
import type { CompiledPolicy } from './compile';
import type { Obligation, Reason } from './decision';
import { takeApart, type PolicyQuestion } from './atoms';
import { decide, type Answer } from './evaluate';
import { scopesOf } from './scopes';
import type { Strengthening } from './strengthening';
import {
  SURFACES,
  type Assistant,
  type Surface,
  type UseSubject,
  type Waiver,
} from './types';

/** An entity with what status and explanation need to know of it. */
export interface EntityQuestion {
  readonly entity: EntityFact;
  readonly waivers: readonly Waiver[];
  /** Absent and empty mean the same: review is as the policy says. */
  readonly strengthenings?: readonly Strengthening[];
  /** UTC, ISO 8601. */
  readonly now: string;
}

/** What the policy says of one assistant on one entity, without any change at hand. */
export interface AssistantAnswer {
  readonly id: string;
  readonly title: string;
  readonly isExternal: boolean;
  readonly isAllowed: boolean;
  /** Surfaces that are allowed, in the order of `SURFACES`; empty when none is. */
  readonly surfaces: readonly Surface[];
  /** True when every surface that the organisation approved is allowed. */
  readonly isUnrestricted: boolean;
  /** Plain sentence. */
  readonly because: string;
  readonly fix?: string;
  /** The reasons that decided: permits when allowed, otherwise denials. */
  readonly reasons: readonly Reason[];
  readonly obligations: readonly Obligation[];
}

/** What matters of an answer to a hypothetical question. */
export type Given = Pick<Answer, 'effect' | 'reasons' | 'obligations'>;

type HypotheticalUse = Omit<UseSubject, 'kind' | 'entityRef'>;

/** Asks hypothetical questions about an entity; what does not depend on the use is found once. */
export function askAbout(
  compiled: CompiledPolicy,
  { entity, waivers, strengthenings, now }: EntityQuestion,
): (use: HypotheticalUse) => Given {
  const facts = { ...NO_FACTS, entities: [entity], waivers, strengthenings };
  const questionOf = (use: HypotheticalUse): PolicyQuestion => ({
    subject: { kind: 'use', entityRef: entity.ref, ...use },
    facts,
    now,
  });
  const scopes = scopesOf(compiled, questionOf({ assistant: 'none' }));
  return use => {
    const question = questionOf(use);
    const apart = use.touches
      ? takeApart(compiled, question)
      : takeApart(compiled, question, scopes);
    return decide(compiled, question, apart);
  };
}

/** The answer for every assistant that the policy approves, in the policy's order. */
export function answerAssistants(
  compiled: CompiledPolicy,
  question: EntityQuestion,
): readonly AssistantAnswer[] {
  const ask = askAbout(compiled, question);
  return compiled.policy.assistants
    .filter(({ approved }) => approved)
    .map(assistant =>
      compiled.readsSurface
        ? bySurface(ask, assistant)
        : atOnce(ask, assistant),
    );
}

type Ask = ReturnType<typeof askAbout>;

/** When no rule reads the surface, one question answers for all of them. */
function atOnce(ask: Ask, assistant: Assistant): AssistantAnswer {
  const given = ask({ assistant: assistant.id });
  return summarise(
    assistant,
    given,
    given.effect === 'deny' ? [] : approvedSurfaces(assistant),
  );
}

function bySurface(ask: Ask, assistant: Assistant): AssistantAnswer {
  const answers = approvedSurfaces(assistant).map(surface => ({
    surface,
    given: ask({ assistant: assistant.id, surface }),
  }));
  const allowed = answers.filter(({ given }) => given.effect !== 'deny');
  const shown =
    (allowed[0] ?? answers[0])?.given ?? ask({ assistant: assistant.id });
  return summarise(
    assistant,
    shown,
    allowed.map(({ surface }) => surface),
  );
}

const approvedSurfaces = ({ surfaces }: Assistant): readonly Surface[] =>
  SURFACES.filter(surface => !surfaces || surfaces.includes(surface));

function summarise(
  assistant: Assistant,
  given: Given,
  surfaces: readonly Surface[],
): AssistantAnswer {
  const isAllowed = surfaces.length > 0;
  const reasons = given.reasons.filter(({ effect, waivedUntil }) =>
    isAllowed
      ? effect === 'permit' || waivedUntil !== undefined
      : effect === 'forbid' && waivedUntil === undefined,
  );
  const decisive = strongest(reasons);
  return {
    id: assistant.id,
    title: assistant.title,
    isExternal: assistant.external,
    isAllowed,
    surfaces,
    isUnrestricted: surfaces.length === approvedSurfaces(assistant).length,
    because: decisive?.because ?? 'no rule of the policy speaks of it',
    ...(decisive?.fix ? { fix: decisive.fix } : {}),
    reasons,
    obligations: given.obligations,
  };
}

/** A missing tier explains more than a rule that follows from it, and a written prohibition more than a missing permit. */
const CODES_BY_WEIGHT = [
  'policy.factUnavailable',
  'policy.unclassified',
  'policy.excluded',
  'policy.ruleFailed',
  'policy.forbidden',
  'policy.noPermit',
  'policy.permitted',
];

function strongest(reasons: readonly Reason[]): Reason | undefined {
  return [...reasons].sort(
    (a, b) => CODES_BY_WEIGHT.indexOf(a.code) - CODES_BY_WEIGHT.indexOf(b.code),
  )[0];
}
