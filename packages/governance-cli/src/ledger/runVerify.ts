import { connect, type ConnectionOptions } from '../connection';
import type { Format } from '../commands/options';
import type { ExitCode } from '../failure';
import type { Io } from '../io';
import type { LedgerVerification } from '../report/ledgerVerification';
import { openLedger } from './fetchLeaves';
import { heldHead, type HeldHeadOptions } from './heldHead';
import { startProgress } from './progress';
import { openExport } from './readExport';
import { tellVerification, verifierFor } from './verification';

/** The options of `ledger verify` as commander delivers them. */
export interface LedgerVerifyOptions
  extends ConnectionOptions, HeldHeadOptions {
  readonly format: Format;
}

/** Verifies the ledger of the portal, or an export of it when a file is named. */
export async function runVerify(
  file: string | undefined,
  options: LedgerVerifyOptions,
  io: Io,
): Promise<ExitCode> {
  const verification =
    file === undefined
      ? await verifyPortal(options, io)
      : await verifyFile(file, options, io);
  return tellVerification(verification, { format: options.format, io });
}

async function verifyPortal(
  options: LedgerVerifyOptions,
  io: Io,
): Promise<LedgerVerification> {
  const held = heldHead(options);
  const connection = await connect(options, io);
  const { head, pages } = await openLedger(connection);
  const verifier = verifierFor(head, held);
  const progress = startProgress(io, head.size);
  try {
    let done = 0;
    for await (const page of pages) {
      io.signal.throwIfAborted();
      page.forEach(verifier.add);
      progress.show((done += page.length));
    }
  } finally {
    progress.end();
  }
  return {
    source: 'portal',
    issuer: connection.portalUrl,
    head,
    held,
    report: verifier.finish(),
  };
}

const LEAVES_BETWEEN_LOOKS = 1000;

async function verifyFile(
  file: string,
  options: LedgerVerifyOptions,
  io: Io,
): Promise<LedgerVerification> {
  const held = heldHead(options);
  const { header, leaves } = await openExport(file, io);
  const { issuer, exportedAt, size, root } = header;
  const head = { size, root };
  const verifier = verifierFor(head, held);
  const progress = startProgress(io, size);
  try {
    let done = 0;
    for await (const leaf of leaves) {
      verifier.add(leaf);
      done += 1;
      if (done % LEAVES_BETWEEN_LOOKS === 0) progress.show(done);
    }
  } finally {
    progress.end();
  }
  const report = verifier.finish();
  return { source: 'file', file, issuer, exportedAt, head, held, report };
}
