import {
  createLedgerVerifier,
  type LedgerVerifier,
  type TreeHead,
} from '@ai-enablement/governance-core';
import { EXIT, type ExitCode } from '../failure';
import type { Io } from '../io';
import { renderJson } from '../report/json';
import {
  verificationDocument,
  withLeavesBeyondHead,
  type LedgerVerification,
} from '../report/ledgerVerification';
import { terminalFor } from '../report/terminal';
import { renderVerification } from '../report/text/ledgerVerification';
import { sha256, sha256Bytes } from './digests';

/** A verifier that compares with these heads; those that are not there are left out. */
export const verifierFor = (
  ...heads: readonly (TreeHead | undefined)[]
): LedgerVerifier =>
  createLedgerVerifier({
    sha256,
    sha256Bytes,
    expected: heads.filter(head => head !== undefined),
  });

/** Prints a verification and tells what it means for whoever asked: 0 when the ledger is sound, 1 when it is not. */
export function tellVerification(
  verification: LedgerVerification,
  { format, io }: { readonly format: 'text' | 'json'; readonly io: Io },
): ExitCode {
  const whole = withLeavesBeyondHead(verification);
  io.stdout.write(
    format === 'json'
      ? renderJson(verificationDocument(whole))
      : renderVerification(whole, terminalFor(io.stdout, io.env)),
  );
  return whole.report.isSound ? EXIT.ok : EXIT.refused;
}
