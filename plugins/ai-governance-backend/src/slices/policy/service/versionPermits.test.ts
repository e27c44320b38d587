import {
  type LivingVersion,
  type PermitQuestion,
  permitsOf,
  whyNotPropose,
} from './versionPermits';
import type { VersionState } from './versionLife';

const ADA = { kind: 'user', subject: 'user:default/ada' } as const;
const BEN = { kind: 'user', subject: 'user:default/ben' } as const;
const CI = { kind: 'service', subject: 'external:ci' } as const;
const ALL = { mayPropose: true, mayPublish: true };
const inTime = (number: number, digest: string) => ({
  versionId: `v${number}`,
  number,
  digest,
  publishedAt: '2026-11-01T09:00:00.000Z',
  effectiveFrom: '2026-11-01T09:00:00.000Z',
});

const version = (
  state: VersionState,
  given: Partial<LivingVersion> = {},
): LivingVersion => ({
  versionId: 'v',
  digest: 'new',
  title: 'Title',
  source: 'portal',
  reason: 'because it is due',
  proposedBy: ADA.subject,
  proposedAt: '2026-11-02T09:00:00.000Z',
  ledgerEntryId: 'e',
  state,
  ...given,
});

const question = (given: Partial<PermitQuestion> = {}): PermitQuestion => ({
  caller: BEN,
  needsSecondPerson: true,
  inForce: inTime(1, 'old'),
  ...given,
});

const scheduled = inTime(2, 'other');
const alone = { needsSecondPerson: false };

const refused = (because: string) => ({
  isPermitted: false,
  because: expect.stringContaining(because),
});

const permitBecause = (because: string | undefined) =>
  because === undefined ? { isPermitted: true } : refused(because);

describe('R22 who may do what with a version', () => {
  it.each`
    state           | given                                 | asked                        | publish                                            | withdraw                     | restore
    ${'draft'}      | ${{}}                                 | ${{}}                        | ${undefined}                                       | ${undefined}                 | ${'never in force'}
    ${'draft'}      | ${{}}                                 | ${{ caller: ADA }}           | ${'you proposed it; a second person publishes it'} | ${undefined}                 | ${'never in force'}
    ${'draft'}      | ${{ proposedBy: 'USER:Default/Ben' }} | ${{}}                        | ${'you proposed it; a second person publishes it'} | ${undefined}                 | ${'never in force'}
    ${'draft'}      | ${{}}                                 | ${{ caller: CI }}            | ${'a machine cannot be the second person'}         | ${undefined}                 | ${'never in force'}
    ${'draft'}      | ${{}}                                 | ${{ caller: ADA, ...alone }} | ${undefined}                                       | ${undefined}                 | ${'never in force'}
    ${'draft'}      | ${{}}                                 | ${{ caller: CI, ...alone }}  | ${undefined}                                       | ${undefined}                 | ${'never in force'}
    ${'draft'}      | ${{ digest: 'old' }}                  | ${{}}                        | ${'says the same as version 1'}                    | ${undefined}                 | ${'never in force'}
    ${'draft'}      | ${{}}                                 | ${{ scheduled }}             | ${'version 2 takes effect at'}                     | ${undefined}                 | ${'never in force'}
    ${'scheduled'}  | ${{}}                                 | ${{}}                        | ${'published before'}                              | ${undefined}                 | ${'never in force'}
    ${'inForce'}    | ${{}}                                 | ${{}}                        | ${'published before'}                              | ${'roll back'}               | ${'it is in force'}
    ${'superseded'} | ${{}}                                 | ${{}}                        | ${'published before'}                              | ${'it was in force before'}  | ${undefined}
    ${'superseded'} | ${{ digest: 'old' }}                  | ${{}}                        | ${'published before'}                              | ${'it was in force before'}  | ${'says the same as version 1'}
    ${'superseded'} | ${{}}                                 | ${{ caller: ADA }}           | ${'published before'}                              | ${'it was in force before'}  | ${undefined}
    ${'superseded'} | ${{}}                                 | ${{ caller: CI }}            | ${'published before'}                              | ${'it was in force before'}  | ${'a machine cannot roll'}
    ${'superseded'} | ${{}}                                 | ${{ caller: CI, ...alone }}  | ${'published before'}                              | ${'it was in force before'}  | ${undefined}
    ${'withdrawn'}  | ${{}}                                 | ${{}}                        | ${'it was withdrawn'}                              | ${'it was withdrawn before'} | ${'never in force'}
  `(
    '$state, $given, $asked',
    ({ state, given, asked, publish, withdraw, restore }) => {
      const permits = permitsOf(version(state, given), question(asked), ALL);
      expect(permits).toEqual({
        publish: permitBecause(publish),
        withdraw: permitBecause(withdraw),
        restore: permitBecause(restore),
      });
    },
  );

  it.each`
    state           | mayPropose | mayPublish | publish  | withdraw | restore
    ${'draft'}      | ${true}    | ${false}   | ${false} | ${true}  | ${false}
    ${'draft'}      | ${false}   | ${true}    | ${true}  | ${true}  | ${false}
    ${'draft'}      | ${false}   | ${false}   | ${false} | ${false} | ${false}
    ${'scheduled'}  | ${true}    | ${false}   | ${false} | ${false} | ${false}
    ${'superseded'} | ${true}    | ${false}   | ${false} | ${false} | ${false}
    ${'superseded'} | ${false}   | ${true}    | ${false} | ${false} | ${true}
  `(
    '$state, with the permission to propose $mayPropose and to publish $mayPublish',
    ({ state, mayPropose, mayPublish, ...expected }) => {
      const rights = { mayPropose, mayPublish };
      const permits = permitsOf(version(state), question(), rights);
      expect({
        publish: permits.publish.isPermitted,
        withdraw: permits.withdraw.isPermitted,
        restore: permits.restore.isPermitted,
      }).toEqual(expected);
    },
  );

  it.each`
    who            | caller | needsSecondPerson | may
    ${'a person'}  | ${ADA} | ${true}           | ${true}
    ${'a machine'} | ${CI}  | ${true}           | ${false}
    ${'a machine'} | ${CI}  | ${false}          | ${true}
  `(
    '$who proposes while a second person publishes: $needsSecondPerson',
    ({ caller, needsSecondPerson, may }) => {
      const refusal = whyNotPropose({ caller, needsSecondPerson });
      expect(refusal === undefined).toBe(may);
    },
  );
});
