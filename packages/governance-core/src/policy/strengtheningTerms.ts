import { z } from 'zod';
import { failed, ok, type Issue, type Result } from '../shared/result';
import { formatPath } from '../shared/document/documentPath';
import { SectionReader } from './document/sectionReader';
import {
  EXPECTED,
  addingPattern,
  anyEntityRef,
  entityRef,
  groupRef,
  instant,
  repositoryId,
  strict,
  text,
} from '../shared/document/shapes';
import { STRENGTHENED_CHANGES, type Strengthening } from './strengthening';
import {
  judgeStrengtheningEnd,
  type StrengtheningBench,
} from './strengtheningEnd';

/** What gave rise to a strengthening, where it is not only somebody's own judgement. */
export const STRENGTHENING_ORIGINS = ['incident', 'audit', 'signal'] as const;

/** Where the thing that gave rise to it can be found: a link, an id, a number. */
export interface StrengtheningOrigin {
  readonly kind: (typeof STRENGTHENING_ORIGINS)[number];
  readonly reference: string;
}

/** What a strengthening says, whoever starts it; instants in UTC, ISO 8601. */
export type StrengtheningTerms = Omit<Strengthening, 'id' | 'activeFrom'> & {
  readonly reason: string;
  readonly ticket?: string;
  readonly origin?: StrengtheningOrigin;
};

/** Reviews that a strengthening may ask for at most: more people than that are no review, but a stop. */
export const MOST_STRENGTHENED_REVIEWS = 5;

const catalogRef = (kind: 'system' | 'domain', example: string) =>
  entityRef(
    [kind],
    `a ${kind} of the catalog in lower case, such as \`${kind}:default/${example}\``,
  );

const termsSchema = strict({
  entity: anyEntityRef.optional(),
  repository: repositoryId({ allowStar: false }).optional(),
  system: catalogRef('system', 'shop').optional(),
  domain: catalogRef('domain', 'sales').optional(),
  group: groupRef.optional(),
  paths: z.array(addingPattern).min(1).max(100).optional(),
  changes: z.enum(STRENGTHENED_CHANGES).default('all'),
  reviews: z.number().int().min(1).max(MOST_STRENGTHENED_REVIEWS),
  by: z.array(groupRef).min(1).max(10).optional(),
  reason: text(500),
  ticket: text(300).optional(),
  origin: strict({
    kind: z.enum(STRENGTHENING_ORIGINS, {
      error: () => `${EXPECTED}one of ${STRENGTHENING_ORIGINS.join(', ')}`,
    }),
    reference: text(300),
  }).optional(),
  expiresAt: instant({ day: 'end' }),
});

const SCOPES = ['entity', 'repository', 'system', 'domain', 'group'] as const;

/**
 * Reads a strengthening that somebody starts, and holds its end against a policy. Codes: those of the document
 * (`policy.missingKey`, `policy.invalidValue`, `policy.unknownKey`), and `policy.strengtheningEnded` and
 * `policy.strengtheningTooLong`.
 */
export function judgeStrengthening(
  order: Readonly<Record<string, unknown>>,
  bench: StrengtheningBench,
): Result<StrengtheningTerms> {
  const reader = new SectionReader({ strengthenings: [order] });
  const { whole, salvaged } = reader.list(['strengthenings'], termsSchema);
  const issues = [
    ...reader.issues.map(({ code, message, path }): Issue => ({
      code,
      message,
      path: formatPath(path.slice(2)),
    })),
    ...judgeScope(order),
    ...judgeStrengtheningEnd(salvaged[0]?.value.expiresAt, bench),
  ];
  const [terms] = whole;
  return terms && issues.length === 0
    ? ok(withoutAbsent(terms.value))
    : failed(...issues);
}

/** Leaves out what is not set, so that what is stored and what is answered is what was said. */
const withoutAbsent = (terms: StrengtheningTerms): StrengtheningTerms =>
  Object.fromEntries(
    Object.entries(terms).filter(([, value]) => value !== undefined),
  ) as unknown as StrengtheningTerms;

const judgeScope = (
  order: Readonly<Record<string, unknown>>,
): readonly Issue[] =>
  SCOPES.some(part => order[part] !== undefined)
    ? []
    : [
        {
          code: 'policy.missingKey',
          path: 'scope',
          message: `there is no scope; expected at least one of ${SCOPES.map(part => `\`${part}\``).join(', ')}`,
        },
      ];
