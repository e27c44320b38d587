import fc from 'fast-check';
import type { PolicyQuestion } from '../evaluate';
import type { EntityFact } from '../facts';
import { PHASES, type ChangeCommit, type Subject } from '../types';
import { reports } from './generatedFacts';
import { TIERS, toQuestion, worlds } from './world';

type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;

const people = fc.subarray(['author', 'ann', 'bob', 'unidentified']);

const making = fc.record({
  authors: people,
  declaredBy: fc.subarray(['assisted-by', 'co-authored-by', 'author']),
  hasConflict: fc.boolean(),
  isMerge: fc.boolean(),
  role: fc.constantFrom('author' as const, 'assistant' as const),
});

const circumstances = fc.record(
  {
    phase: fc.constantFrom(...PHASES),
    trust: fc.constantFrom('asserted' as const, 'attested' as const),
    initiator: fc.constantFrom('ann', 'unidentified'),
  },
  { requiredKeys: ['phase', 'trust'] },
);

const withMaking = (
  commit: ChangeCommit,
  { role, ...rest }: Drawn<typeof making>,
): ChangeCommit => ({
  ...commit,
  ...rest,
  uses: commit.uses.map(use => ({ ...use, role })),
});

/** What the repository adds to areas, and what a place once was. */
const history = fc.record(
  {
    areaPaths: fc.constantFrom<NonNullable<EntityFact['areaPaths']>>(
      { auth: ['main.ts'] },
      { pay: ['auth/', '!x'], unheard: ['x'] },
    ),
    highWater: fc.constantFrom(...TIERS, 'secret'),
    wasCritical: fc.boolean(),
  },
  { requiredKeys: [] },
);

const withHistory = (
  entity: EntityFact,
  { areaPaths, highWater, wasCritical }: Drawn<typeof history>,
): EntityFact => ({
  ...entity,
  ...(areaPaths ? { areaPaths } : {}),
  tier: { ...entity.tier, ...(highWater ? { highWater } : {}) },
  critical: {
    ...entity.critical,
    ...(wasCritical === undefined ? {} : { highWater: wasCritical }),
  },
});

/** Questions with everything that may be known, or not, when they are asked. */
export const anyQuestions: fc.Arbitrary<PolicyQuestion> = fc
  .record({
    world: worlds,
    known: reports,
    makings: fc.array(making, { minLength: 3, maxLength: 3 }),
    circumstances,
    past: fc.option(history, { nil: undefined, freq: 2 }),
  })
  .map(({ world, known, makings, circumstances: given, past }) => {
    const { subject, facts, now } = toQuestion(world);
    const asked: Subject =
      subject.kind === 'use'
        ? subject
        : {
            ...subject,
            ...given,
            commits: subject.commits.flatMap((commit, i) => {
              const made = makings[i];
              return made ? [withMaking(commit, made)] : [commit];
            }),
          };
    const entities = past
      ? facts.entities.map(entity => withHistory(entity, past))
      : facts.entities;
    return { subject: asked, facts: { ...facts, ...known, entities }, now };
  });
