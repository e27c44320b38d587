import { usageFailure } from '../failure';
import { keySetSchema, readKeySet, type KeySet } from '../offline/bundleFile';
import { readSmallFile } from '../offline/readSmallFile';
import type { Io } from '../io';
import { fetchText } from './fetchText';

/** A compact JWS; its header is JSON, and so begins with `eyJ`. No name of a file looks like it by accident. */
const TOKEN = /^eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;

/** Where something was taken from. */
export type Origin = 'file' | 'portal';

/** Something with where it came from. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: Origin;
}

/** Where keys and lists are taken from that are not given as files. */
export interface Portal {
  readonly url?: string;
}

/** The signed text that is given, or that a file holds. Failures: `cli.unreadableFile`, `cli.invalidCertificate`. */
export async function readCertificate(given: string, io: Io): Promise<string> {
  const token = given.trim();
  if (TOKEN.test(token)) return token;
  const text = (await readSmallFile(given, io)).trim();
  if (TOKEN.test(text)) return text;
  throw usageFailure(
    'cli.invalidCertificate',
    `\`${given}\` holds no certificate: expected one compact JWS`,
    { hint: 'give the text that the certificate page of the portal shows' },
  );
}

/** The keys of a portal, from a file or as it serves them. Failures: those of `readKeySet` and `fetchText`. */
export async function keysFrom(
  file: string | undefined,
  portal: Portal,
  io: Io,
): Promise<Sourced<KeySet>> {
  if (file !== undefined)
    return { value: await readKeySet(file, io), from: 'file' };
  const text = await fetchText('certificates/keys', portal, io);
  const parsed = keySetSchema.safeParse(parseJson(text));
  if (parsed.success) return { value: parsed.data, from: 'portal' };
  throw notAsExpected('certificates/keys', 'a set of Ed25519 public keys');
}

/** The signed list of revocations, from a file or as the portal serves it. */
export async function revocationsFrom(
  file: string | undefined,
  portal: Portal,
  io: Io,
): Promise<Sourced<string>> {
  if (file !== undefined) {
    const text = listIn(await readSmallFile(file, io));
    if (text !== undefined) return { value: text, from: 'file' };
    throw usageFailure(
      'cli.invalidRevocations',
      `\`${file}\` holds no list of revocations: expected one compact JWS`,
      {
        hint: 'the portal serves it at `/api/ai-governance/certificates/revocations`; save that answer as it is',
      },
    );
  }
  const text = listIn(await fetchText('certificates/revocations', portal, io));
  if (text !== undefined) return { value: text, from: 'portal' };
  throw notAsExpected('certificates/revocations', 'one compact JWS');
}

/** A signed text as it is, or as a string of JSON. */
function listIn(text: string): string | undefined {
  const parsed = parseJson(text);
  const token = typeof parsed === 'string' ? parsed : text.trim();
  return TOKEN.test(token) ? token : undefined;
}

const notAsExpected = (path: string, expected: string) =>
  usageFailure(
    'cli.unverified',
    `the portal's answer at \`/api/ai-governance/${path}\` is not what was expected: ${expected}`,
    {
      hint: 'check that the address is that of the backend, and that nothing between answers in its place',
    },
  );

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
