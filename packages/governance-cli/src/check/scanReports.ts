import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { usageFailure } from '../failure';
import type { Io } from '../io';

/** A scanner's report as it lies on disk. */
export interface ScanReport {
  /** As given on the command line. */
  readonly file: string;
  readonly sarif: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string;
}

/** Reads SARIF files so that their bytes survive the way to the portal; names the first that cannot be sent. */
export async function readScanReports(
  files: readonly string[],
  io: Io,
): Promise<readonly ScanReport[]> {
  return Promise.all(files.map(file => readScanReport(file, io)));
}

async function readScanReport(file: string, io: Io): Promise<ScanReport> {
  const bytes = await readFile(resolve(io.cwd, file)).catch(
    (cause: unknown) => {
      throw usageFailure(
        'cli.unreadableFile',
        `cannot read the SARIF file \`${file}\``,
        {
          hint: 'check the path given with `--sarif`, and that the scanner has written its report',
          cause,
        },
      );
    },
  );
  const sarif = decodeUtf8(bytes, file);
  if (!/^\uFEFF?\s*\{/.test(sarif)) {
    throw usageFailure(
      'cli.invalidSarif',
      `\`${file}\` is not a SARIF file: expected a JSON object`,
      {
        hint: 'let the scanner write SARIF 2.1.0, for example `semgrep scan --sarif --output results.sarif`',
      },
    );
  }
  return {
    file,
    sarif,
    digest: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** Text that encodes to the same bytes again, a byte order mark included. */
function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch (cause) {
    throw usageFailure('cli.invalidSarif', `\`${file}\` is not UTF-8 text`, {
      hint: 'SARIF is UTF-8; output redirected in Windows PowerShell is UTF-16, so let the scanner write the file itself',
      cause,
    });
  }
}
