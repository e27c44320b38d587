import { z } from 'zod';
import { usageFailure } from '../failure';
import { toIssue } from '../zodIssue';
import { readSmallFile } from './readSmallFile';
import type { Io } from '../io';

const key = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  kid: z.string().min(1).max(200),
  alg: z.literal('EdDSA').optional(),
  use: z.literal('sig').optional(),
});

/** Public keys of a portal, as a JSON Web Key Set of Ed25519 keys. */
export const keySetSchema = z.object({
  keys: z.array(key).min(1).max(100),
});

export type KeySet = z.output<typeof keySetSchema>;

/** Marks a file as a policy bundle. */
export const BUNDLE_SCHEMA = 'ai-governance/policy-bundle@1';

/** The shape of a bundle file. */
export const bundleFileSchema = z.object({
  schema: z.literal(BUNDLE_SCHEMA),
  /** Compact JWS. */
  bundle: z.string().regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/, {
    error: 'expected a compact JWS',
  }),
  keys: keySetSchema,
});

/** What `policy bundle` writes: the signed policy, and the keys that the portal showed beside it. */
export type BundleFile = z.output<typeof bundleFileSchema>;

/** Reads a bundle from disk; it proves nothing before its signature is verified. Failures: `cli.unreadableFile`, `cli.invalidBundle`. */
export const readBundleFile = (file: string, io: Io): Promise<BundleFile> =>
  readAs(file, io, {
    schema: bundleFileSchema,
    what: 'a policy bundle',
    code: 'cli.invalidBundle',
    hint: 'fetch one with `ai-governance policy bundle --output FILE`',
  });

/** Reads the keys given with `--keys`. Failures: `cli.unreadableFile`, `cli.invalidKeys`. */
export const readKeySet = (file: string, io: Io): Promise<KeySet> =>
  readAs(file, io, {
    schema: keySetSchema,
    what: 'a set of Ed25519 public keys (JWKS)',
    code: 'cli.invalidKeys',
    hint: 'the portal serves its keys at `/api/ai-governance/policy/keys`; save that answer as it is, once, over a connection that you trust',
  });

interface Expected<T extends z.ZodType> {
  readonly schema: T;
  readonly what: string;
  readonly code: string;
  readonly hint: string;
}

async function readAs<T extends z.ZodType>(
  file: string,
  io: Io,
  { schema, what, code, hint }: Expected<T>,
): Promise<z.output<T>> {
  const text = await readSmallFile(file, io);
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw usageFailure(code, `\`${file}\` is not ${what}`, {
    issues: parsed.error.issues.slice(0, 5).map(issue => toIssue(code, issue)),
    hint,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
