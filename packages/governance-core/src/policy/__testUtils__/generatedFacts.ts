import fc from 'fast-check';
import { BASE, HEAD, OTHER } from '../__fixtures__/smallPolicy';
import type { Facts } from '../facts';
import {
  IMPLICIT_RULES,
  SEVERITIES,
  STAGES,
  TRUSTS,
  type ObligationSpec,
  type Waiver,
} from '../types';
import { GROUPS, REPOSITORIES, TIERS } from './world';

const PEOPLE = ['author', 'ann', 'bob', 'bot'] as const;
const DATA_CLASSES = ['customerData', 'credentials'] as const;
const SCANNERS = ['semgrep', 'Semgrep OSS', 'gitleaks'] as const;
const CHECKS = ['build', 'test'] as const;
const INSTANTS = [
  '2026-02-27T00:00:00.000Z',
  '2026-03-01T12:00:00.000Z',
  '2026-03-04T00:00:00.000Z',
] as const;

const trust = fc.constantFrom(...TRUSTS);
const instant = fc.constantFrom(...INSTANTS);
const sha = fc.constantFrom(HEAD, HEAD, HEAD, OTHER, BASE);
const groups = fc.subarray([...GROUPS]);
const someGroups = fc.subarray([...GROUPS], { minLength: 1 });
const provenance = {
  trust,
  source: fc.constantFrom('host', 'upload'),
  at: instant,
};
const needed = ['trust', 'source'] as const;
const reported = <T>(
  fact: fc.Arbitrary<T>,
): fc.Arbitrary<readonly T[] | undefined> =>
  fc.option(fc.array(fact, { maxLength: 4 }), { nil: undefined, freq: 4 });

const person = fc.record(
  {
    id: fc.constantFrom(...PEOPLE),
    isIdentified: fc.boolean(),
    isBot: fc.boolean(),
    groups,
    stage: fc.constantFrom(...STAGES),
    certificates: fc.array(
      fc.record({ path: fc.constantFrom('basics', 'law'), expiresAt: instant }),
      { maxLength: 2 },
    ),
    ...provenance,
  },
  {
    requiredKeys: ['id', 'isIdentified', 'isBot', 'groups', 'trust', 'source'],
  },
);

const scan = fc.record(
  {
    tool: fc.constantFrom(...SCANNERS),
    sha,
    revisionIds: fc.array(sha, { maxLength: 1 }),
    category: fc.constantFrom('one', 'two'),
    artifactDigest: fc.constantFrom('1'.repeat(64), '2'.repeat(64)),
    executionSuccessful: fc.boolean(),
    findings: fc.record(
      Object.fromEntries(
        SEVERITIES.map(level => [level, fc.nat({ max: 1 })]),
      ) as Record<(typeof SEVERITIES)[number], fc.Arbitrary<number>>,
    ),
    suppressed: fc.nat({ max: 2 }),
    ...provenance,
  },
  {
    requiredKeys: [
      'tool',
      'sha',
      'revisionIds',
      'artifactDigest',
      'findings',
      'suppressed',
      ...needed,
    ],
  },
);

const review = fc.record(
  {
    reviewer: fc.constantFrom(...PEOPLE),
    state: fc.constantFrom(
      'approved',
      'changesRequested',
      'commented',
      'dismissed',
    ),
    sha,
    ...provenance,
  },
  { requiredKeys: ['reviewer', 'state', 'sha', ...needed] },
);

const check = fc.record(
  {
    name: fc.constantFrom(...CHECKS),
    sha,
    conclusion: fc.constantFrom('success', 'failure', 'skipped', 'pending'),
    ...provenance,
  },
  { requiredKeys: ['name', 'sha', 'conclusion', ...needed] },
);

const data = fc.record(
  {
    sha,
    detectors: fc.constantFrom('detectors 1', 'detectors 2'),
    classes: fc.subarray([...DATA_CLASSES]),
    findings: fc.array(
      fc.record(
        {
          rule: fc.constantFrom('iban', 'secretlint/aws'),
          class: fc.constantFrom(...DATA_CLASSES),
          path: fc.constantFrom('c0/main.ts', 'c0/auth/login.ts', 'c1/a.ts'),
          line: fc.integer({ min: 1, max: 9 }),
          state: fc.constantFrom('open', 'newlyAllowed'),
        },
        { requiredKeys: ['rule', 'class', 'path', 'state'] },
      ),
      { maxLength: 3 },
    ),
    incomplete: fc.subarray(['c0/main.ts', 'c1/a.ts']),
    ...provenance,
  },
  {
    requiredKeys: [
      'sha',
      'detectors',
      'classes',
      'findings',
      'incomplete',
      ...needed,
    ],
  },
);

const approval = fc.record(
  {
    approver: fc.constantFrom(...PEOPLE),
    state: fc.constantFrom('approved', 'refused'),
    sha,
    ...provenance,
  },
  { requiredKeys: ['approver', 'state', 'sha', ...needed] },
);

const protection = fc.record(
  {
    requiredChecks: fc.array(
      fc.record({
        name: fc.constantFrom(...CHECKS),
        isPinnedToApp: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    reviews: fc.nat({ max: 2 }),
    ...provenance,
  },
  { requiredKeys: ['requiredChecks', 'reviews', ...needed] },
);

/** Waivers of rules `r0` to `r3` and `q0` to `q3`, implicit rules included, and of tiers; in force or not, in scope or not. */
export const waivers: fc.Arbitrary<Waiver> = fc
  .record({
    id: fc.nat({ max: 99 }).map(drawn => `w${drawn}`),
    what: fc.oneof(
      fc.record({
        rule: fc.constantFrom(
          'r0',
          'r1',
          'q0',
          'q1',
          IMPLICIT_RULES.noPermit,
          IMPLICIT_RULES.excluded,
        ),
      }),
      fc.record({ lowersTierTo: fc.constantFrom(...TIERS) }),
    ),
    scope: fc.record(
      {
        entity: fc.constantFrom('component:default/c0', 'component:default/c1'),
        repository: fc.constantFrom(...REPOSITORIES),
        group: fc.constantFrom(...GROUPS),
        paths: fc.constantFrom(['c0/'], ['c0/main.ts'], ['c0/auth/', 'c1/']),
        change: fc.constantFrom(HEAD, OTHER),
      },
      { requiredKeys: [] },
    ),
    requester: fc.constantFrom('user:default/a', 'user:default/b'),
    times: fc.record(
      { activeFrom: instant, expiresAt: instant },
      { requiredKeys: ['expiresAt'] },
    ),
  })
  .map(({ id, what, scope, requester, times }) => ({
    id,
    ...what,
    ...scope,
    ...times,
    requester,
    reason: 'it is needed',
    owner: 'group:default/a',
    approver: 'user:default/b',
  }));

/** Everything that can be reported beside entities and problems; any of it may be missing. */
export const reports: fc.Arbitrary<Omit<Facts, 'entities' | 'problems'>> = fc
  .record({
    people: fc.uniqueArray(person, {
      maxLength: 4,
      selector: ({ id }) => id,
    }),
    data: reported(data),
    scans: reported(scan),
    reviews: reported(review),
    checks: reported(check),
    approvals: reported(approval),
    protection: fc.option(protection, { nil: undefined, freq: 4 }),
    waivers: fc.array(waivers, { maxLength: 3 }),
  })
  .map(
    given =>
      Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== undefined),
      ) as unknown as Omit<Facts, 'entities' | 'problems'>,
  );

/** Every kind of obligation, with every choice that it leaves. */
export const obligationSpecs: fc.Arbitrary<ObligationSpec> = fc.oneof(
  fc.record({
    kind: fc.constant('declaration' as const),
    trailers: fc.constant(['Assisted-by', 'Co-authored-by']),
    trust,
  }),
  fc.record(
    {
      kind: fc.constant('data' as const),
      classes: fc.subarray([...DATA_CLASSES], { minLength: 1 }),
      trust,
    },
    { requiredKeys: ['kind', 'trust'] },
  ),
  fc.record({
    kind: fc.constant('scan' as const),
    kinds: fc.subarray(['sast', 'secrets'], { minLength: 1 }),
    scanners: fc.constant({ sast: ['Semgrep'], secrets: ['gitleaks'] }),
    below: fc.constantFrom(...SEVERITIES),
    trust,
  }),
  fc.record(
    {
      kind: fc.constant('review' as const),
      minimum: fc.integer({ min: 1, max: 2 }),
      humansOnly: fc.boolean(),
      excludes: fc.subarray([
        'author' as const,
        'coAuthors' as const,
        'initiator' as const,
      ]),
      by: fc.oneof(fc.constant('areaOwners' as const), someGroups),
      trust,
    },
    { requiredKeys: ['kind', 'minimum', 'humansOnly', 'excludes', 'trust'] },
  ),
  fc.record({
    kind: fc.constant('approval' as const),
    by: someGroups,
    minimum: fc.integer({ min: 1, max: 2 }),
    trust,
  }),
  fc.record({
    kind: fc.constant('check' as const),
    names: fc.subarray([...CHECKS], { minLength: 1 }),
    trust,
  }),
  fc.record({
    kind: fc.constant('protection' as const),
    requiredChecks: fc.subarray([...CHECKS]),
    pinnedToApp: fc.boolean(),
    reviews: fc.nat({ max: 2 }),
    trust,
  }),
  fc.record({
    kind: fc.constant('certificate' as const),
    path: fc.constantFrom('basics', 'law'),
    trust,
  }),
);
