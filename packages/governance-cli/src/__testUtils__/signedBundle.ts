import { createHash } from 'node:crypto';
import type { SignedBundle } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  canonicalJson,
  compilePolicy,
  ENGINE_VERSION,
  parsePolicy,
  type EntityFact,
  type PolicyBundle,
} from '@ai-enablement/governance-core';
import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { PORTAL_URL } from './runCheckCommand';

/** Two hours before the clock of tests. */
export const ISSUED_AT = '2026-03-02T08:00:00.000Z';

/** A policy whose every rule can be told apart in an answer. */
export const policyText = (
  whenUnavailable = '{ allow: { tiers: [internal], bundleAgeHoursAtMost: 24 } }',
  rules = '',
): string => `
apiVersion: ai-governance/v1
kind: AiPolicy
metadata:
  name: small
  title: Small
  owner: group:default/enablement
  statement: { S1: Work is permitted. }
tiers: [{ id: internal }, { id: confidential }]
defaults:
  onError: deny
  ${whenUnavailable && `whenUnavailable: ${whenUnavailable}`}
sources: { models: ['*'] }
rules:
  - { id: work, implements: S1, effect: permit, owner: group:default/enablement }
  - id: scans
    effect: require
    owner: group:default/security
    obligation: { scan: { kinds: [sast], scanners: { sast: [CodeQL] }, below: high } }
${rules}
`;

/** A rule that asks for a review and cannot be negotiated. */
export const REVIEW = `
  - id: review
    effect: require
    owner: group:default/security
    nonNegotiable: true
    obligation: { review: { minimum: 1 } }
`;

/** A rule that forbids everything. */
export const FREEZE = `
  - { id: freeze, effect: forbid, owner: group:default/security }
`;

/** The component of the test repository. */
export const entity = (fields: Partial<EntityFact> = {}): EntityFact => ({
  trust: 'observed',
  source: 'catalog',
  ref: 'component:default/checkout',
  repository: 'github.com/acme/checkout',
  path: '',
  ownerGroups: ['group:default/checkout'],
  stage: 'controlled',
  tier: { declared: 'internal', inherited: [] },
  critical: { inherited: [] },
  ...fields,
});

const sha256 = (text: string) =>
  createHash('sha256').update(text).digest('hex');

/** The payload of a bundle; `fields` replace its parts, right or wrong. */
export function bundlePayload(
  fields: Partial<PolicyBundle> = {},
): PolicyBundle {
  const document = fields.document ?? policyText();
  const parsed = parsePolicy(document);
  return {
    v: 1,
    issuer: PORTAL_URL,
    issuedAt: ISSUED_AT,
    engineVersion: ENGINE_VERSION,
    policyDigest: parsed.ok
      ? compilePolicy(parsed.value, { sha256 }).digest
      : 'none',
    policyVersion: { versionId: 'version-7', number: 7 },
    document,
    repository: 'github.com/acme/checkout',
    entities: [entity()],
    ...fields,
  };
}

/** Signs bundles as the portal does, each signer with a key of its own. */
export async function newSigner(): Promise<
  (fields?: Partial<PolicyBundle>) => Promise<SignedBundle>
> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', {
    crv: 'Ed25519',
    extractable: true,
  });
  const { x = '' } = await exportJWK(publicKey);
  const kid = `key-${x.slice(0, 6)}`;
  return async fields => ({
    bundle: await new CompactSign(
      Buffer.from(canonicalJson(bundlePayload(fields)), 'utf8'),
    )
      .setProtectedHeader({ alg: 'EdDSA', kid })
      .sign(privateKey),
    keys: {
      keys: [{ kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' }],
    },
  });
}
