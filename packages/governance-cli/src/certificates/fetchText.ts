import { backendUrl } from '../connection';
import { Interrupted, usageFailure } from '../failure';
import type { Io } from '../io';

const MOST_CHARACTERS = 64 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

/**
 * What the portal serves to everybody at a path below its API; asked without a token, since none is needed. Failures: `cli.noUrl`,
 * `cli.invalidUrl`, and `cli.unverified` when there is no answer: without it nothing is verified.
 */
export async function fetchText(
  path: string,
  { url }: { readonly url?: string },
  io: Io,
): Promise<string> {
  const address = `${backendUrl({ url }, io, '--portal')}/api/ai-governance/${path}`;
  const text = await ask(address, io);
  if (text.length <= MOST_CHARACTERS) return text;
  throw noAnswer(address, 'its answer is too long');
}

async function ask(address: string, io: Io): Promise<string> {
  try {
    const response = await io.fetch(
      new Request(address, {
        redirect: 'error',
        signal: AbortSignal.any([io.signal, AbortSignal.timeout(TIMEOUT_MS)]),
      }),
    );
    if (!response.ok) throw noAnswer(address, `it answered ${response.status}`);
    return await response.text();
  } catch (cause) {
    if (io.signal.aborted && io.signal.reason instanceof Interrupted)
      throw io.signal.reason;
    if (cause instanceof Error && cause.name === 'Failure') throw cause;
    throw noAnswer(address, 'it cannot be reached', cause);
  }
}

const noAnswer = (address: string, because: string, cause?: unknown) =>
  usageFailure(
    'cli.unverified',
    `the certificate could not be verified: \`${address}\` gave no answer, ${because}`,
    {
      hint: 'try again, or give files that were saved before with `--keys` and `--revocations`',
      cause,
    },
  );
