import type { Attribution, AttributionConfidence } from '../attribution';
import { byCodeUnits } from '../shared/order';
import { changeAttribution } from './assistantUse';
import type { Decision, Obligation, Reason } from './decision';
import { isOpen } from './evaluate';
import type { ChangeCommit, ChangeSubject, Surface } from './types';

/** How AI took part in a change. */
export interface AiUse {
  readonly attribution: Attribution;
  /**
   * The surest evidence that AI took part, or that none did: measured, then declared, then inferred. Absent exactly when the
   * attribution is `unknown`.
   */
  readonly confidence?: AttributionConfidence;
  /** Ids of the assistants in any role, sorted; `unidentified` may be among them. */
  readonly assistants: readonly string[];
  /** Surfaces that roles tell, sorted: `agent` for an author, `review` for suggestions and automatic fixes. */
  readonly surfaces: readonly Surface[];
}

const SUREST_FIRST: readonly AttributionConfidence[] = [
  'measured',
  'declared',
  'inferred',
];

const isAi = ({ attribution }: Pick<ChangeCommit, 'attribution'>): boolean =>
  attribution === 'ai' || attribution === 'mixed';

/** How AI took part in a change, as far as its commits say. */
export function aiUseOf({ commits }: Pick<ChangeSubject, 'commits'>): AiUse {
  const attribution = changeAttribution(commits);
  const telling = isAi({ attribution })
    ? commits.filter(isAi)
    : commits.filter(commit => commit.attribution === attribution);
  const confidence = SUREST_FIRST.find(sure =>
    telling.some(commit => commit.confidence === sure),
  );
  const uses = commits.flatMap(commit => commit.uses);
  return {
    attribution,
    ...(confidence && attribution !== 'unknown' ? { confidence } : {}),
    assistants: distinct(uses.map(({ tool }) => tool)),
    surfaces: distinct(
      uses.flatMap(({ role }): Surface[] => {
        if (role === 'author') return ['agent'];
        return role === 'assistant' ? [] : ['review'];
      }),
    ),
  };
}

const distinct = <Word extends string>(
  words: readonly Word[],
): readonly Word[] => [...new Set(words)].sort(byCodeUnits);

/** Why AI should not have been used in a change. */
export type UseAlertKind =
  'prohibited' | 'excluded' | 'notApproved' | 'unapprovedAssistant';

/** Every kind, gravest first. */
export const USE_ALERT_KINDS = [
  'excluded',
  'prohibited',
  'notApproved',
  'unapprovedAssistant',
] as const satisfies readonly UseAlertKind[];

/** One assistant where it should not have been. */
export interface MisplacedUse {
  readonly kind: UseAlertKind;
  readonly assistant: string;
}

/**
 * Assistants of a change that should not have been used, whatever the mode of the rules; what an exception lifts is left out.
 * Empty for a change without AI, and where AI is no more than inferred.
 */
export function misplacedUses(
  decision: Pick<Decision, 'reasons' | 'unmatched'>,
  use: AiUse,
): readonly MisplacedUse[] {
  if (!isAi(use) || use.confidence === 'inferred') return [];
  const found = decision.reasons.flatMap(reason => {
    const { assistant } = reason;
    const kind = kindOf(reason, decision);
    const isLifted = reason.waivedUntil !== undefined;
    return kind === undefined || assistant === undefined || isLifted
      ? []
      : [{ kind, assistant }];
  });
  return [
    ...new Map(
      found.map(each => [`${each.kind} ${each.assistant}`, each]),
    ).values(),
  ];
}

function kindOf(
  { code }: Reason,
  { unmatched }: Pick<Decision, 'unmatched'>,
): UseAlertKind | undefined {
  switch (code) {
    case 'policy.excluded':
      return 'excluded';
    case 'policy.forbidden':
    case 'policy.unclassified':
      return 'prohibited';
    case 'policy.noPermit':
      return unmatched.some(
        ({ effect, condition }) =>
          effect === 'permit' && condition.startsWith('when.repository'),
      )
        ? 'notApproved'
        : 'unapprovedAssistant';
    default:
      return undefined;
  }
}

/** A rule that stands, or would stand, in the way of a change. */
export interface StandingRule {
  readonly rule: string;
  readonly kind: 'deny' | 'hold';
  /** Plain sentence. */
  readonly text: string;
}

/**
 * Rules that stand in the way of a change, or would if they were enforced, each once. `isPast`: of a change of the past nobody
 * recorded what obligations ask for, so only what is known not to be fulfilled counts.
 */
export function rulesInTheWay(
  { reasons, obligations }: Pick<Decision, 'reasons' | 'obligations'>,
  { isPast = false }: { readonly isPast?: boolean } = {},
): readonly StandingRule[] {
  const stands = (obligation: Obligation): boolean =>
    isPast ? obligation.status === 'unfulfilled' : isOpen(obligation);
  const found: readonly StandingRule[] = [
    ...reasons
      .filter(({ effect, waivedUntil }) => effect === 'forbid' && !waivedUntil)
      .map(({ rule, text }) => ({ rule, kind: 'deny' as const, text })),
    ...obligations
      .filter(stands)
      .map(({ rule, text }) => ({ rule, kind: 'hold' as const, text })),
  ];
  return [
    ...new Map(
      found.toReversed().map(each => [`${each.kind} ${each.rule}`, each]),
    ).values(),
  ].toReversed();
}
