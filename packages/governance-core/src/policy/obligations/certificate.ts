import { sortedUnique } from '../../shared/order';
import { code, plural } from '../../shared/sentence';
import { holdsCertificate } from '../authorCondition';
import type { ChangeSubject } from '../subject';
import {
  changeOf,
  evidenceOf,
  isTrusted,
  NO_CHANGE,
  notReported,
  oncePerSpec,
  type ObligationCheck,
  type Requirement,
  type SpecOf,
} from './finding';

const requirementOf = oncePerSpec(
  ({ path }: SpecOf<'certificate'>): Requirement => ({
    text: `Every author needs a valid certificate of ${code(path)}.`,
    owners: [],
    paths: [],
    fix: `Finish the training ${code(path)}.`,
  }),
);

/** Every human author holds an unexpired certificate of the training path; who lacks one is never named. */
export const checkCertificate: ObligationCheck<'certificate'> = (
  spec,
  context,
) => {
  const requirement = requirementOf(spec);
  const change = changeOf(context);
  if (!change) return [{ ...requirement, ...notReported(NO_CHANGE) }];
  const authors = writersOf(change).map(id =>
    context.facts.people.find(person => person.id === id),
  );
  const known = authors.flatMap(person =>
    person?.isIdentified && person.certificates && isTrusted(person, spec.trust)
      ? [person]
      : [],
  );
  const holders = known.filter(person =>
    holdsCertificate(person, spec, context.now),
  );
  const found = `${holders.length} of ${plural(authors.length, 'author')} ${holders.length === 1 ? 'holds' : 'hold'} one`;
  const evidence = known.map(person =>
    evidenceOf(
      person,
      holders.includes(person)
        ? 'an author holds it'
        : 'an author does not hold it',
      true,
    ),
  );
  if (holders.length < known.length)
    return [{ ...requirement, status: 'unfulfilled', found, evidence }];
  if (known.length < authors.length || authors.length === 0)
    return [
      {
        ...requirement,
        status: 'unknown',
        found: 'certificates of the authors are not known',
        evidence,
      },
    ];
  return [{ ...requirement, status: 'fulfilled', found, evidence }];
};

/** Human authors; of a change that an assistant wrote by itself, whoever set it to work. */
function writersOf({ commits, initiator }: ChangeSubject): readonly string[] {
  const authors = sortedUnique(commits.flatMap(commit => commit.authors));
  return authors.length === 0 && initiator !== undefined
    ? [initiator]
    : authors;
}
