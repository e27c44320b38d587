import { pipeline, Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CodedError } from '../../../shared/codedError';

/** Below this nothing is too large for what it came in. */
const HARMLESS_BYTES = 1024 * 1024;

/** Passes bytes on and counts them. */
function counter(seen: (bytes: number) => void): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        seen(chunk.length);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

/**
 * The bytes of a body, unpacked when it is compressed, no faster than they are taken. Fails with `insights.invalidRecords` for another
 * encoding, for a body that is none of its encoding, and for one that grows beyond its ratio.
 */
export function unpack(
  body: Readable,
  {
    encoding = 'identity',
    gzipRatio,
  }: { readonly encoding?: string; readonly gzipRatio: number },
): AsyncIterable<Buffer> {
  const name = encoding.trim().toLowerCase();
  // Whoever breaks off still has to answer, so the connection is left as it is.
  const packedBytes = body.iterator({ destroyOnReturn: false });
  if (name === 'identity' || name === '') return packedBytes;
  if (name !== 'gzip' && name !== 'x-gzip')
    throw new CodedError(
      'insights.invalidRecords',
      'the body comes in an encoding that is not read; send it plain, or with `Content-Encoding: gzip`',
    );
  let packed = 0;
  let unpacked = 0;
  const unzipped = counter(bytes => {
    unpacked += bytes;
    if (unpacked > HARMLESS_BYTES && unpacked > packed * gzipRatio)
      throw new CodedError(
        'insights.invalidRecords',
        `the body grows to more than ${gzipRatio} times its size; send it plain`,
      );
  });
  pipeline(
    Readable.from(packedBytes, { objectMode: false }),
    counter(bytes => {
      packed += bytes;
    }),
    createGunzip(),
    unzipped,
    // Whoever reads is told of a failure by the stream itself.
    () => undefined,
  );
  return explained(unzipped);
}

/** Failures of zlib are the sender's. */
async function* explained(
  bytes: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  try {
    yield* bytes;
  } catch (error) {
    if (!isOfZlib(error)) throw error;
    throw new CodedError(
      'insights.invalidRecords',
      'the body is cut off, or not compressed as `Content-Encoding` says; send it whole, or plain',
      { cause: error },
    );
  }
}

const isOfZlib = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  String(error.code).startsWith('Z_');
