import fc from 'fast-check';
import { STRENGTHENED_CHANGES, type Strengthening } from '../strengthening';
import { GROUPS, REPOSITORIES } from './world';

const INSTANTS = [
  '2026-02-27T00:00:00.000Z',
  '2026-03-01T12:00:00.000Z',
  '2026-03-04T00:00:00.000Z',
] as const;

/** Strengthenings of what generated questions are about; in force or not, in scope or not. */
export const strengthenings: fc.Arbitrary<Strengthening> = fc
  .record({
    id: fc.nat({ max: 99 }).map(drawn => `s${drawn}`),
    scope: fc.record(
      {
        entity: fc.constantFrom('component:default/c0', 'component:default/c1'),
        repository: fc.constantFrom(...REPOSITORIES),
        domain: fc.constantFrom('domain:default/sales'),
        group: fc.constantFrom(...GROUPS),
        paths: fc.constantFrom(['c0/'], ['*.ts'], ['/c0/auth/**', 'c1/']),
      },
      { requiredKeys: [] },
    ),
    changes: fc.constantFrom(...STRENGTHENED_CHANGES),
    reviews: fc.integer({ min: 1, max: 3 }),
    by: fc.option(fc.subarray([...GROUPS], { minLength: 1 }), {
      nil: undefined,
    }),
    activeFrom: fc.constantFrom(...INSTANTS),
    expiresAt: fc.constantFrom(...INSTANTS),
  })
  .map(({ scope, by, ...rest }) => ({
    ...rest,
    ...scope,
    ...(by ? { by } : {}),
  }));
