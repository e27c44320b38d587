import type {
  DeliveryReading,
  HostDelivery,
  HostSubject,
  WideMark,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { PROTECTION_KEY, withoutRepeats } from '../subjects';
import { readPayload, type Payload } from './payload';
import { READERS, type Marks, type ReadingContext } from './readers';

/** Says what a delivery asks to be read again. Pure, and total on any body. */
export function readDelivery(
  { event, body }: Pick<HostDelivery, 'event' | 'body'>,
  context: ReadingContext,
): DeliveryReading {
  const reader = Object.hasOwn(READERS, event) ? READERS[event] : undefined;
  const payload = readPayload(body);
  const { action } = payload;
  const marks = reader ? reader(payload, context) : {};
  const wideMarks = wideMarksOf(marks, payload, context);
  return {
    ...(action === undefined ? {} : { action }),
    isKnown: reader !== undefined,
    ...(action === 'rerequested' ? { isWish: true } : {}),
    marks: subjectsOf(marks, payload, context),
    ...(wideMarks.length > 0 ? { wideMarks } : {}),
  };
}

function wideMarksOf(
  { allChanges, protectionOfOwner: owner }: Marks,
  { repository }: Payload,
  { host }: ReadingContext,
): readonly WideMark[] {
  const here = repository?.full_name;
  const within = (...path: readonly string[]) =>
    [host, ...path].join('/').toLowerCase();
  return [
    ...(allChanges && here !== undefined
      ? [{ kind: 'change' as const, within: within(here) }]
      : []),
    ...(owner === undefined
      ? []
      : [
          {
            kind: 'protection' as const,
            within: owner === '' ? host : within(owner),
          },
        ]),
  ];
}

function subjectsOf(
  marks: Marks,
  { repository }: Payload,
  { host }: ReadingContext,
): readonly HostSubject[] {
  const subjects =
    (fullName: string, kind: HostSubject['kind']) =>
    (key: string): HostSubject => ({
      repository: `${host}/${fullName}`.toLowerCase(),
      kind,
      key,
    });
  const here = repository?.full_name;
  return withoutRepeats([
    ...(here === undefined
      ? []
      : [
          ...(marks.changes ?? []).map(subjects(here, 'change')),
          ...(marks.mergeGroups ?? []).map(subjects(here, 'mergeGroup')),
          ...(marks.releases ?? []).map(subjects(here, 'release')),
          ...(marks.protection ? [PROTECTION_KEY] : []).map(
            subjects(here, 'protection'),
          ),
        ]),
    ...(marks.protectionOf ?? []).map(other =>
      subjects(other, 'protection')(PROTECTION_KEY),
    ),
  ]);
}
