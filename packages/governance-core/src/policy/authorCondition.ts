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
  return holdsCertificate(person, { path: certificate }, now) ? 'yes' : 'no';
}

/** Days for which a certificate of an older major version counts where a rule does not say. */
export const DEFAULT_GRACE_DAYS = 30;

const DAY_MS = 86_400_000;

/** Whether a person holds a certificate of a training path that counts: unexpired, of its major version or within the days of grace. */
export function holdsCertificate(
  person: Pick<PersonFact, 'certificates'>,
  {
    path,
    graceDays = DEFAULT_GRACE_DAYS,
  }: { readonly path: string; readonly graceDays?: number },
  now: string,
): boolean {
  const at = Date.parse(now);
  const grace = graceDays * DAY_MS;
  return (
    person.certificates?.some(
      held =>
        held.path === path &&
        at < Date.parse(held.expiresAt) &&
        (held.supersededAt === undefined ||
          at < Date.parse(held.supersededAt) + grace),
    ) === true
  );
}
