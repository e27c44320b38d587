import { listOf } from '../shared/order';
import type { ConditionContext, Verdict } from './conditions';
import type { PersonFact } from './facts';
import type { Condition } from './types';

/** Checks a condition on people: it must hold for every human author of the change; a use without a change cannot tell. */
export function checkAuthor(
  value: NonNullable<Condition['author']>,
  { subject, facts, now }: ConditionContext,
): Verdict {
  if (subject.kind !== 'change') return 'unknown';
  const ids = new Set(subject.commits.flatMap(({ authors }) => authors));
  const verdicts = [...ids].map(id =>
    checkPerson(
      value,
      facts.people.find(person => person.id === id),
      now,
    ),
  );
  if (verdicts.includes('no')) return 'no';
  return verdicts.length === 0 || verdicts.includes('unknown')
    ? 'unknown'
    : 'yes';
}

function checkPerson(
  { stage, certificate }: NonNullable<Condition['author']>,
  person: PersonFact | undefined,
  now: string,
): Verdict {
  if (!person?.isIdentified) return 'unknown';
  if (stage !== undefined && person.stage === undefined) return 'unknown';
  if (
    stage !== undefined &&
    person.stage !== undefined &&
    !listOf(stage).includes(person.stage)
  )
    return 'no';
  if (certificate === undefined) return 'yes';
  if (person.certificates === undefined) return 'unknown';
  return holdsCertificate(person, certificate, now) ? 'yes' : 'no';
}

/** Whether a person holds an unexpired certificate of a training path. */
export const holdsCertificate = (
  person: PersonFact,
  path: string,
  now: string,
): boolean =>
  person.certificates?.some(
    held => held.path === path && Date.parse(now) < Date.parse(held.expiresAt),
  ) === true;
