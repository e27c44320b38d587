import { createHash } from 'node:crypto';
import {
  compilePolicy,
  ENGINE_VERSION,
  parsePolicy,
  parsePolicyBundle,
  type CompiledPolicy,
  type PolicyBundle,
} from '@ai-enablement/governance-core';
import { compactVerify, createLocalJWKSet } from 'jose';
import { usageFailure } from '../failure';
import { ageWords } from './ageWords';
import type { BundleFile, KeySet } from './bundleFile';

/** A bundle whose signature, repository, engine, age and policy were verified. */
export interface OpenedBundle {
  readonly bundle: PolicyBundle;
  readonly compiled: CompiledPolicy;
  /** SHA-256 of the signed text, hexadecimal. */
  readonly digest: string;
  /** Id of the key that signed it. */
  readonly keyId: string;
  /** Whether the key was given by the caller, or came with the bundle and so proves nothing about who made it. */
  readonly keysFrom: 'pinned' | 'bundle';
  /** Milliseconds since it was issued; 0 for one that is ahead by less than clocks differ. */
  readonly ageMs: number;
}

/** What a bundle has to be. */
export interface BundleExpectation {
  /** As named on the command line. */
  readonly file: string;
  /** Repository id. */
  readonly repository: string;
  /** Keys given with `--keys`. */
  readonly pinned?: KeySet;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** How far the clocks of a portal and of a machine may differ. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;
const FETCH_ANEW =
  'fetch a new one with `ai-governance policy bundle --output FILE`';

const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * Verifies a bundle and makes its policy ready to answer. Nothing of it is read before the signature holds. Failures:
 * `cli.bundleSignature`, `cli.invalidBundle`, `cli.otherBundle` (of another repository), `cli.otherEngine`,
 * `cli.bundleFromFuture`.
 */
export async function openBundle(
  { bundle: signed, keys }: BundleFile,
  expected: BundleExpectation,
): Promise<OpenedBundle> {
  const { file, pinned, now } = expected;
  const { payload, keyId } = await verify(signed, pinned ?? keys, expected);
  const parsed = parsePolicyBundle(payload);
  if (!parsed.ok)
    throw usageFailure(
      'cli.invalidBundle',
      `\`${file}\` holds no policy bundle that this version can read`,
      { issues: parsed.issues, hint: FETCH_ANEW },
    );
  const bundle = parsed.value;
  requireFitting(bundle, expected);
  return {
    bundle,
    compiled: compile(bundle, file),
    digest: sha256(signed),
    keyId,
    keysFrom: pinned ? 'pinned' : 'bundle',
    ageMs: Math.max(0, now - Date.parse(bundle.issuedAt)),
  };
}

async function verify(
  signed: string,
  keys: KeySet,
  { file, pinned }: BundleExpectation,
): Promise<{ readonly payload: string; readonly keyId: string }> {
  try {
    const { payload, protectedHeader } = await compactVerify(
      signed,
      createLocalJWKSet({ keys: keys.keys.map(key => ({ ...key })) }),
      { algorithms: ['EdDSA'] },
    );
    return {
      payload: new TextDecoder('utf-8', { fatal: true }).decode(payload),
      keyId: protectedHeader.kid ?? '',
    };
  } catch (cause) {
    throw usageFailure(
      'cli.bundleSignature',
      `\`${file}\` is not signed by any of ${pinned ? 'the keys given with `--keys`' : 'its keys'}, or was altered since`,
      {
        hint: pinned
          ? `${FETCH_ANEW}; when the portal has changed its keys, fetch those anew as well`
          : FETCH_ANEW,
        cause,
      },
    );
  }
}

function requireFitting(
  bundle: PolicyBundle,
  { file, repository, now }: BundleExpectation,
): void {
  if (bundle.repository !== repository)
    throw usageFailure(
      'cli.otherBundle',
      `\`${file}\` is about \`${bundle.repository}\`, and the change is of \`${repository}\``,
      {
        hint: `fetch the bundle of this repository: \`ai-governance policy bundle --repository ${repository} --output FILE\``,
      },
    );
  if (bundle.engineVersion !== ENGINE_VERSION)
    throw usageFailure(
      'cli.otherEngine',
      `\`${file}\` was made for version \`${bundle.engineVersion}\` of the rules, and this command has version \`${ENGINE_VERSION}\``,
      {
        hint: 'use the command of the same release as the portal, and fetch the bundle anew',
      },
    );
  const issuedAt = Date.parse(bundle.issuedAt);
  // Written so that a date that is none is refused too.
  if (!(issuedAt <= now + CLOCK_TOLERANCE_MS))
    throw usageFailure(
      'cli.bundleFromFuture',
      `\`${file}\` was issued at ${bundle.issuedAt}, ${Number.isNaN(issuedAt) ? 'which is no instant' : `which is ${ageWords(issuedAt - now)} ahead of this machine's clock`}`,
      {
        hint: `set the clock of this machine right, or ${FETCH_ANEW}`,
      },
    );
}

function compile(bundle: PolicyBundle, file: string): CompiledPolicy {
  const parsed = parsePolicy(bundle.document);
  if (!parsed.ok)
    throw usageFailure(
      'cli.invalidBundle',
      `the policy in \`${file}\` has errors`,
      { issues: parsed.issues, hint: FETCH_ANEW },
    );
  const compiled = compilePolicy(parsed.value, { sha256 });
  if (compiled.digest === bundle.policyDigest) return compiled;
  throw usageFailure(
    'cli.invalidBundle',
    `the policy in \`${file}\` has the digest \`${compiled.digest}\`, and the bundle says \`${bundle.policyDigest}\``,
    { hint: FETCH_ANEW },
  );
}
