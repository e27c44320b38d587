import { z } from 'zod';
import {
  EXPECTED,
  entityRef,
  groupRef,
  id,
  oneOrMany,
  strict,
  text,
} from '../../shared/document/shapes';
import { SEVERITIES, TRUSTS, type ObligationSpec } from '../types';

const trust = z.enum(TRUSTS).default('attested');
/** Says for the reader what always holds: only the head commit counts. */
const of = z.literal('headSha').optional();
const minimum = z.number().int().min(1).max(20).default(1);

const declaration = strict({
  trailers: oneOrMany(
    z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/, {
      error: () => `${EXPECTED}a commit trailer such as \`Assisted-by\``,
    }),
  ),
  trust,
});

const data = strict({ classes: oneOrMany(id).optional(), trust });

const scan = strict({
  kinds: oneOrMany(id),
  scanners: z.record(id, oneOrMany(text(100))),
  below: z.enum(SEVERITIES),
  trust,
  of,
});

const REVIEWERS =
  '`areaOwners`, or groups of the catalog in lower case, such as `group:default/security`';

const review = strict({
  minimum,
  humansOnly: z.boolean().default(true),
  excludes: z
    .array(z.enum(['author', 'coAuthors', 'initiator']))
    .default(['author', 'coAuthors', 'initiator']),
  by: z
    .union([
      z.literal('areaOwners', { error: () => `${EXPECTED}${REVIEWERS}` }),
      oneOrMany(entityRef(['group'], REVIEWERS)),
    ])
    .optional(),
  trust,
  of,
});

const approval = strict({ by: oneOrMany(groupRef), minimum, trust, of });

const check = strict({
  names: oneOrMany(text(200)),
  reportedBy: oneOrMany(text(100)).optional(),
  trust,
  of,
});

const protection = strict({
  requiredChecks: z.array(text(200)).default([]),
  pinnedToApp: z.boolean().default(false),
  reviews: z.number().int().min(0).max(20).default(0),
  codeOwnerReviews: z.boolean().optional(),
  codeOwnersOfAreas: z.boolean().optional(),
  noBypass: z.boolean().optional(),
  // What a repository host enforces can only be read from it.
  trust: z.literal('observed').default('observed'),
});

const certificate = strict({
  path: id,
  notExpired: z.literal(true).optional(),
  graceDays: z.int().min(0).max(365).optional(),
  trust,
});

const KINDS = {
  declaration,
  data,
  scan,
  review,
  approval,
  check,
  protection,
  certificate,
};

const optional = {
  declaration: declaration.optional(),
  data: data.optional(),
  scan: scan.optional(),
  review: review.optional(),
  approval: approval.optional(),
  check: check.optional(),
  protection: protection.optional(),
  certificate: certificate.optional(),
} satisfies Record<ObligationSpec['kind'], z.ZodType>;

/** An obligation as written, kinds beside one another. */
export const writtenObligationSchema = strict(optional);

/** An obligation as written, a map with the kind as its only key, read as a tagged union with defaults filled in. */
export const obligationSchema = writtenObligationSchema
  .refine(value => Object.keys(value).length === 1, {
    error: () =>
      `${EXPECTED}exactly one kind of obligation: ${Object.keys(KINDS)
        .map(kind => `\`${kind}\``)
        .join(', ')}`,
  })
  .transform(toSpec);

type Written = z.output<z.ZodObject<typeof optional>>;

function toSpec(written: Written): ObligationSpec {
  if (written.declaration)
    return { kind: 'declaration', ...written.declaration };
  if (written.data) return { kind: 'data', ...written.data };
  if (written.scan) return { kind: 'scan', ...withoutOf(written.scan) };
  if (written.review) return { kind: 'review', ...withoutOf(written.review) };
  if (written.approval)
    return { kind: 'approval', ...withoutOf(written.approval) };
  if (written.check) return { kind: 'check', ...withoutOf(written.check) };
  if (written.protection) return { kind: 'protection', ...written.protection };
  if (written.certificate) {
    const { path, graceDays, trust: needed } = written.certificate;
    return {
      kind: 'certificate',
      path,
      ...(graceDays === undefined ? {} : { graceDays }),
      trust: needed,
    };
  }
  throw new Error('an obligation without a kind passed its schema');
}

function withoutOf<T extends { readonly of?: 'headSha' }>({
  of: _,
  ...spec
}: T): Omit<T, 'of'> {
  return spec;
}
