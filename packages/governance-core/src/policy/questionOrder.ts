import { canonicalJson, canonicalObjectOf } from '../shared/canonicalJson';
import { byCodeUnits } from '../shared/order';
import type { PolicyQuestion } from './atoms';
import type { Facts } from './facts';
import type { Subject } from './types';

/** A value with its canonical JSON. */
interface Written<T> {
  readonly value: T;
  readonly text: string;
}

/**
 * The same question with every list whose order means nothing in one order, so that equal questions have equal digests, and
 * its canonical JSON. A list is ordered by what it is written as, so everything is written once.
 */
export function inOrder({
  subject,
  facts,
  now,
}: PolicyQuestion): Written<PolicyQuestion> {
  const orderedSubject = subjectInOrder(subject);
  const orderedFacts = factsInOrder(facts);
  return {
    value: { subject: orderedSubject.value, facts: orderedFacts.value, now },
    text: canonicalObjectOf({
      facts: orderedFacts.text,
      now: canonicalJson(now),
      subject: orderedSubject.text,
    }),
  };
}

function listInOrder<T>(values: readonly T[]): Written<readonly T[]> {
  const written = values.map(value => ({ value, text: canonicalJson(value) }));
  written.sort((a, b) => byCodeUnits(a.text, b.text));
  return {
    value: written.map(({ value }) => value),
    text: `[${written.map(({ text }) => text).join(',')}]`,
  };
}

function subjectInOrder(subject: Subject): Written<Subject> {
  if (subject.kind !== 'change')
    return { value: subject, text: canonicalJson(subject) };
  const { files, ...rest } = subject;
  const ordered = listInOrder(files);
  const members = Object.entries(rest).flatMap(([key, member]) =>
    member === undefined ? [] : [[key, canonicalJson(member)] as const],
  );
  return {
    value: { ...subject, files: ordered.value },
    text: canonicalObjectOf({
      ...Object.fromEntries(members),
      files: ordered.text,
    }),
  };
}

function factsInOrder({
  entities,
  people,
  data,
  scans,
  reviews,
  checks,
  approvals,
  protection,
  waivers,
  breakGlass = [],
  strengthenings = [],
  problems,
}: Facts): Written<Facts> {
  const lists = {
    entities: listInOrder(entities),
    people: listInOrder(people),
    ...(data ? { data: listInOrder(data) } : {}),
    ...(scans ? { scans: listInOrder(scans) } : {}),
    ...(reviews ? { reviews: listInOrder(reviews) } : {}),
    ...(checks ? { checks: listInOrder(checks) } : {}),
    ...(approvals ? { approvals: listInOrder(approvals) } : {}),
    ...(protection
      ? { protection: { value: protection, text: canonicalJson(protection) } }
      : {}),
    waivers: listInOrder(waivers),
    // Left out when there is none: decisions without them keep the digests that they had before they were known.
    ...(breakGlass.length > 0 ? { breakGlass: listInOrder(breakGlass) } : {}),
    ...(strengthenings.length > 0
      ? { strengthenings: listInOrder(strengthenings) }
      : {}),
    problems: listInOrder(problems),
  };
  return {
    value: {
      entities: lists.entities.value,
      people: lists.people.value,
      ...(lists.data ? { data: lists.data.value } : {}),
      ...(lists.scans ? { scans: lists.scans.value } : {}),
      ...(lists.reviews ? { reviews: lists.reviews.value } : {}),
      ...(lists.checks ? { checks: lists.checks.value } : {}),
      ...(lists.approvals ? { approvals: lists.approvals.value } : {}),
      ...(protection ? { protection } : {}),
      waivers: lists.waivers.value,
      ...(lists.breakGlass ? { breakGlass: lists.breakGlass.value } : {}),
      ...(lists.strengthenings
        ? { strengthenings: lists.strengthenings.value }
        : {}),
      problems: lists.problems.value,
    },
    text: canonicalObjectOf(
      Object.fromEntries(
        Object.entries(lists).map(([key, { text }]) => [key, text]),
      ),
    ),
  };
}
