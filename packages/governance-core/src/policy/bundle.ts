import { z } from 'zod';
import { failed, ok, type Issue, type Result } from '../shared/result';
import type { EntityFact } from './facts';
import { STRENGTHENED_CHANGES, type Strengthening } from './strengthening';
import { STAGES, TRUSTS } from './types';

/**
 * The policy in force with what is known of one repository, for answers without a connection. Signed by the portal as the
 * payload of a compact JWS; the payload is the canonical JSON of this.
 */
export interface PolicyBundle {
  readonly v: 1;
  /** Base URL of the portal that issued it. */
  readonly issuer: string;
  /** Instant of issue, UTC, ISO 8601. */
  readonly issuedAt: string;
  readonly engineVersion: string;
  readonly policyDigest: string;
  /** Version of the policy in the portal. */
  readonly policyVersion: {
    readonly versionId: string;
    readonly number: number;
  };
  /** The policy document (YAML), areas included. */
  readonly document: string;
  /** Repository id. */
  readonly repository: string;
  /** Every entity of the repository as the portal knew it; empty for a repository that the catalog does not know. */
  readonly entities: readonly EntityFact[];
  /** What made review stricter in the repository at the issue; absent when nothing did. */
  readonly strengthenings?: readonly Strengthening[];
}

const text = z.string();
const inherited = z.array(z.strictObject({ value: text, from: text }));

const entityFact = z.strictObject({
  trust: z.enum(TRUSTS),
  source: text,
  at: text.optional(),
  ref: text.min(1),
  repository: text.optional(),
  path: text,
  owner: text.optional(),
  ownerGroups: z.array(text),
  system: text.optional(),
  domain: text.optional(),
  stage: z.enum(STAGES),
  tier: z.strictObject({
    declared: text.optional(),
    assigned: text.optional(),
    inherited,
    highWater: text.optional(),
  }),
  critical: z.strictObject({
    declared: text.optional(),
    assigned: z.boolean().optional(),
    inherited,
    highWater: z.boolean().optional(),
  }),
  areaPaths: z.record(text, z.array(text)).optional(),
}) satisfies z.ZodType<EntityFact>;

const strengthening = z.strictObject({
  id: text.min(1),
  entity: text.optional(),
  repository: text.optional(),
  system: text.optional(),
  domain: text.optional(),
  group: text.optional(),
  paths: z.array(text).optional(),
  changes: z.enum(STRENGTHENED_CHANGES),
  reviews: z.int().min(1),
  by: z.array(text).optional(),
  activeFrom: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
}) satisfies z.ZodType<Strengthening>;

const policyBundle = z
  .strictObject({
    v: z.literal(1),
    issuer: text.min(1),
    issuedAt: z.iso.datetime(),
    engineVersion: text.min(1),
    policyDigest: text.regex(/^[0-9a-f]{64}$/),
    policyVersion: z.strictObject({
      versionId: text.min(1),
      number: z.int().min(1),
    }),
    document: text.min(1),
    repository: text.min(1),
    entities: z.array(entityFact),
    strengthenings: z.array(strengthening).optional(),
  })
  .superRefine(({ repository, entities }, { issues }) =>
    entities.forEach((entity, index) => {
      if (entity.repository === repository) return;
      issues.push({
        code: 'custom',
        input: entity.repository,
        path: ['entities', index, 'repository'],
        message: `expected \`${repository}\`, the repository of the bundle`,
      });
    }),
  ) satisfies z.ZodType<PolicyBundle>;

/**
 * Reads the payload of a bundle whose signature has been checked. Issues: `policy.invalidBundle`, one for everything that is
 * wrong; an unknown key is wrong, since what an older reader does not know could make the answer stricter.
 */
export function parsePolicyBundle(payload: string): Result<PolicyBundle> {
  const value = parseJson(payload);
  if (!value.ok) return value;
  const parsed = policyBundle.safeParse(value.value);
  if (parsed.success) return ok(parsed.data);
  return failed(
    ...parsed.error.issues.map(({ path, message }): Issue => ({
      code: 'policy.invalidBundle',
      message: `the policy bundle is not one that this version reads: ${lowerFirst(message)}; fetch a new one, with a command line as new as the portal`,
      path: path.map(String).join('.'),
    })),
  );
}

function parseJson(payload: string): Result<unknown> {
  try {
    return ok(JSON.parse(payload));
  } catch {
    return failed({
      code: 'policy.invalidBundle',
      message: 'the policy bundle is not JSON; fetch a new one',
      path: '',
    });
  }
}

const lowerFirst = (message: string): string =>
  message.charAt(0).toLowerCase() + message.slice(1);
