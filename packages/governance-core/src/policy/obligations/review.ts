import { byCodeUnits, sortedUnique } from '../../shared/order';
import {
  code,
  joinWords,
  plainWords,
  plural,
  shortRef,
} from '../../shared/sentence';
import { addedPatterns } from '../areaPaths';
import type { PersonFact, ReviewFact } from '../facts';
import type { ChangeSubject } from '../types';
import {
  changeOf,
  evidenceOf,
  isTrusted,
  lacksTrust,
  NO_CHANGE,
  notReported,
  shortSha,
  type ObligationCheck,
  type ObligationContext,
  type ObligationFinding,
  type SpecOf,
} from './finding';
import { excludedPeople, refusePerson } from './people';

const QUOTED_PATTERNS = 4;

/**
 * Enough approving reviews of exactly the head commit, each the latest word of a known person who took no part in the
 * change and, where asked, belongs to the owners. With `areaOwners` every touched area asks for its own.
 */
export const checkReview: ObligationCheck<'review'> = (spec, context) => {
  if (spec.by !== 'areaOwners') {
    const owners = spec.by ?? [];
    const who =
      owners.length === 0
        ? 'a person who took no part in it'
        : `${joinWords(owners.map(shortRef), 'or')}`;
    return [
      {
        text: `Every change needs ${approvingReviews(spec.minimum)} of its head commit by ${who}.`,
        owners,
        paths: [],
        ...judge(spec, context, owners),
      },
    ];
  }
  return [...context.areas].map(([area, paths]) => {
    const {
      owners = [],
      title = plainWords(area),
      paths: patterns = [],
    } = context.compiled.policy.areas[area] ?? {};
    const added = sortedUnique(
      context.facts.entities.flatMap(each => addedPatterns(each, area)),
    );
    const where = `${quote(patterns)}${added.length === 0 ? '' : `, and here ${quote(added)}`}`;
    return {
      part: area,
      text: `Changes to ${title.toLowerCase()} (${where}) need ${approvingReviews(spec.minimum)} by ${joinWords(owners.map(shortRef), 'or')}.`,
      owners,
      paths: sortedUnique(paths),
      ...judge(spec, context, owners),
    };
  });
};

const quote = (patterns: readonly string[]): string =>
  `${patterns.slice(0, QUOTED_PATTERNS).map(code).join(', ')}${patterns.length > QUOTED_PATTERNS ? ' …' : ''}`;

const approvingReviews = (minimum: number): string =>
  minimum === 1 ? 'an approving review' : `${minimum} approving reviews`;

function judge(
  spec: SpecOf<'review'>,
  context: ObligationContext,
  owners: readonly string[],
): Pick<ObligationFinding, 'status' | 'found' | 'evidence' | 'fix'> {
  const change = changeOf(context);
  if (!change) return notReported(NO_CHANGE);
  const fix =
    owners.length === 0
      ? 'Ask a colleague who took no part in the change to review it.'
      : `Ask ${joinWords(owners.map(shortRef), 'or')} for a review.`;
  const { reviews: reported } = context.facts;
  if (!reported) return { ...notReported('reviews were not reported'), fix };
  const excluded = excludedPeople(change, spec.excludes, context);
  const needed = spec.minimum + excluded.unidentified;
  const judged = latestByReviewer(reported).map(review => {
    const person = context.facts.people.find(
      ({ id }) => id === review.reviewer,
    );
    const refusal =
      refuseReview(review, { spec, change }) ??
      refusePerson(person, {
        excluded,
        groups: owners.length > 0 ? owners : undefined,
        humansOnly: spec.humansOnly,
      });
    return { review, person, refusal };
  });
  const counting = judged.filter(({ refusal }) => refusal === undefined);
  const because =
    excluded.unidentified === 0
      ? ''
      : `; ${plural(excluded.unidentified, 'author or initiator', 'authors or initiators')} could not be identified, so as many more reviews are needed`;
  return {
    status: counting.length >= needed ? 'fulfilled' : 'unfulfilled',
    found: `${counting.length} of ${plural(needed, 'needed review')}${because}`,
    evidence: judged.map(({ review, person, refusal }) =>
      evidenceOf(
        review,
        `${describe(review, person)}${refusal ? `: does not count, ${refusal}` : ''}`,
        refusal === undefined,
      ),
    ),
    fix,
  };
}

function refuseReview(
  review: ReviewFact,
  {
    spec,
    change,
  }: { readonly spec: SpecOf<'review'>; readonly change: ChangeSubject },
): string | undefined {
  if (review.state !== 'approved') return 'it does not approve';
  if (review.sha !== change.headSha)
    return `it is for ${shortSha(review.sha)}, not for the head commit ${shortSha(change.headSha)}`;
  return isTrusted(review, spec.trust)
    ? undefined
    : `it ${lacksTrust(review, spec.trust)}`;
}

/** The last word of every reviewer; a comment takes nothing back. At the same instant, the word that is not an approval wins. */
function latestByReviewer(
  reviews: readonly ReviewFact[],
): readonly ReviewFact[] {
  const inOrder = [...reviews]
    .filter(({ state }) => state !== 'commented')
    .sort(
      (a, b) =>
        byCodeUnits(a.at ?? '', b.at ?? '') ||
        Number(a.state !== 'approved') - Number(b.state !== 'approved') ||
        byCodeUnits(a.sha, b.sha),
    );
  return [
    ...new Map(inOrder.map(review => [review.reviewer, review])).entries(),
  ]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([, review]) => review);
}

const STATE_WORDS: Readonly<Record<ReviewFact['state'], string>> = {
  approved: 'approval',
  changesRequested: 'request for changes',
  commented: 'comment',
  dismissed: 'dismissed review',
};

const describe = (
  { state, sha }: ReviewFact,
  person: PersonFact | undefined,
): string =>
  `${STATE_WORDS[state]} of ${shortSha(sha)} by ${person?.isBot ? 'a bot' : 'a person'}${person && person.groups.length > 0 ? ` of ${joinWords(person.groups.slice(0, 3).map(shortRef))}` : ''}`;
