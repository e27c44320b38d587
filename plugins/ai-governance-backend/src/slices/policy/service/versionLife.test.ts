import type { PolicyVersion } from '../model';
import { inForceAt, lifeOf, scheduledAt, timelineOf } from './versionLife';

const at = (minute: number): string =>
  `2026-11-02T09:${String(minute).padStart(2, '0')}:00.000Z`;

const version = (
  versionId: string,
  given: Partial<PolicyVersion> = {},
): PolicyVersion => ({
  versionId,
  digest: versionId,
  title: 'Title',
  source: 'portal',
  reason: 'because it is due',
  proposedBy: 'user:default/ada',
  proposedAt: at(0),
  ledgerEntryId: 'e',
  ...given,
});

const published = (
  number: number,
  publishedIn: number,
  from: number,
  given: Partial<PolicyVersion> = {},
): PolicyVersion =>
  version(`v${number}`, {
    number,
    publishedAt: at(publishedIn),
    effectiveFrom: at(from),
    ...given,
  });

const versions = [
  published(1, 1, 1),
  published(2, 2, 10),
  // Rolled back while the second waited.
  published(3, 5, 5),
  published(4, 6, 30, { withdrawnAt: at(7) }),
  published(5, 20, 20),
  version('draft'),
  version('withdrawn', { withdrawnAt: at(1) }),
];

describe('R16 where a version stands follows from the rows and the time', () => {
  it.each`
    minute | inForce | scheduled    | states
    ${0}   | ${'v5'} | ${'v2'}      | ${'the ones published at once hold on a slow clock too'}
    ${9}   | ${'v5'} | ${'v2'}      | ${'the same'}
    ${10}  | ${'v5'} | ${undefined} | ${'the instant itself counts'}
  `('in minute $minute: $states', ({ minute, inForce, scheduled }) => {
    const timeline = timelineOf(versions);
    expect(inForceAt(timeline, at(minute))?.versionId).toBe(inForce);
    expect(scheduledAt(timeline, at(minute))?.versionId).toBe(scheduled);
  });

  it.each`
    id             | minute | state           | supersededAt
    ${'v1'}        | ${25}  | ${'superseded'} | ${at(5)}
    ${'v3'}        | ${25}  | ${'superseded'} | ${at(10)}
    ${'v2'}        | ${25}  | ${'superseded'} | ${at(20)}
    ${'v2'}        | ${9}   | ${'scheduled'}  | ${undefined}
    ${'v5'}        | ${25}  | ${'inForce'}    | ${undefined}
    ${'v4'}        | ${59}  | ${'withdrawn'}  | ${undefined}
    ${'draft'}     | ${25}  | ${'draft'}      | ${undefined}
    ${'withdrawn'} | ${25}  | ${'withdrawn'}  | ${undefined}
  `(
    '$id in minute $minute is $state',
    ({ id, minute, state, supersededAt }) => {
      const found = versions.find(({ versionId }) => versionId === id);
      if (!found) throw new Error('it is in the list');
      const timeline = timelineOf(versions);
      const expected = supersededAt ? { state, supersededAt } : { state };
      expect(lifeOf(found, timeline, at(minute))).toEqual(expected);
    },
  );

  it('has nothing in force without versions', () => {
    expect(inForceAt([], at(1))).toBeUndefined();
    expect(scheduledAt([], at(1))).toBeUndefined();
  });
});
