import { connect, type ConnectionOptions } from '../connection';
import type { Format } from '../commands/options';
import type { ExitCode } from '../failure';
import type { Io } from '../io';
import { openLedger } from './fetchLeaves';
import { heldHead, type HeldHeadOptions } from './heldHead';
import { startProgress } from './progress';
import { EXPORT_FORMAT } from './shapes';
import { tellVerification, verifierFor } from './verification';
import { requireAbsent, writeExport } from './writeExport';

/** The options of `ledger export` as commander delivers them. */
export interface LedgerExportOptions
  extends ConnectionOptions, HeldHeadOptions {
  readonly format: Format;
}

/**
 * Writes the ledger of the portal to a file and verifies it on the way. A ledger that is not sound is written, too, since
 * it is evidence, and told with exit code 1.
 */
export async function runExport(
  file: string,
  options: LedgerExportOptions,
  io: Io,
): Promise<ExitCode> {
  const held = heldHead(options);
  await requireAbsent(file, io);
  const connection = await connect(options, io);
  const { head, pages } = await openLedger(connection);
  const exportedAt = new Date(io.now()).toISOString();
  const issuer = connection.portalUrl;
  const verifier = verifierFor(head, held);
  const progress = startProgress(io, head.size);
  async function* verified() {
    let done = 0;
    for await (const page of pages) {
      page.forEach(verifier.add);
      progress.show((done += page.length));
      yield page;
    }
  }
  try {
    const header = {
      format: EXPORT_FORMAT,
      issuer,
      ...head,
      exportedAt,
    } as const;
    await writeExport(file, { header, pages: verified() }, io);
  } finally {
    progress.end();
  }
  return tellVerification(
    {
      source: 'portal',
      file,
      issuer,
      exportedAt,
      head,
      held,
      report: verifier.finish(),
    },
    { format: options.format, io },
  );
}
