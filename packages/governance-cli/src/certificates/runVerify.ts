import { EXIT, usageFailure, type ExitCode } from '../failure';
import type { Io } from '../io';
import { ageWords } from '../offline/ageWords';
import type { KeySet } from '../offline/bundleFile';
import {
  certificateDocument,
  renderCertificate,
  type CertificateReport,
} from '../report/certificateReport';
import { renderJson } from '../report/json';
import { terminalFor } from '../report/terminal';
import { CLOCK_TOLERANCE_MS, isStale, refusalOf, supersededAt } from './judge';
import {
  certificateSchema,
  revocationsSchema,
  TOKEN_TYPE,
  type RevocationsPayload,
} from './shapes';
import {
  keysFrom,
  readCertificate,
  revocationsFrom,
  type Sourced,
} from './sources';
import { verifyToken } from './verifyToken';

/** The options of `certificate verify` as commander delivers them. */
export interface VerifyOptions {
  readonly keys?: string;
  readonly revocations?: string;
  readonly portal?: string;
  readonly allowStale?: boolean;
  readonly json?: boolean;
}

/**
 * Verifies a certificate. Fails closed: what could not be verified is a failure (exit code 2), what does not hold exits with 1, and
 * only what holds with 0.
 */
export async function runVerify(
  given: string,
  options: VerifyOptions,
  io: Io,
): Promise<ExitCode> {
  const token = await readCertificate(given, io);
  const portal = { url: options.portal };
  const keys = await keysFrom(options.keys, portal, io);
  const report = await judge(token, keys, { options, io });
  io.stdout.write(
    options.json
      ? renderJson(certificateDocument(report))
      : renderCertificate(report, terminalFor(io.stdout, io.env)),
  );
  return report.refusal ? EXIT.refused : EXIT.ok;
}

interface Surroundings {
  readonly options: VerifyOptions;
  readonly io: Io;
}

async function judge(
  token: string,
  keys: Sourced<KeySet>,
  { options, io }: Surroundings,
): Promise<CertificateReport> {
  const verified = await verifyToken(token, keys.value, {
    type: TOKEN_TYPE.certificate,
    schema: certificateSchema,
  });
  if (verified.kind === 'unknownKey')
    throw usageFailure(
      'cli.unverified',
      'the certificate could not be verified: the key that signed it is not among the keys known',
      {
        hint: 'fetch the keys of the portal that issued it anew, from `/api/ai-governance/certificates/keys`',
      },
    );
  if (verified.kind !== 'verified')
    return { keysFrom: keys.from, refusal: { because: verified.kind } };
  const { payload: certificate, keyId } = verified;
  const list = await revocationsFrom(
    options.revocations,
    { url: options.portal },
    io,
  );
  const now = io.now();
  const revocations = await openList(list.value, keys.value, {
    issuer: certificate.issuer,
    now,
  });
  const refusal = refusalOf(certificate, revocations, now);
  const stale = isStale(revocations, now);
  if (stale && !refusal && !options.allowStale) throw tooOld(revocations, now);
  return {
    keysFrom: keys.from,
    certificate,
    keyId,
    refusal,
    supersededAt: supersededAt(certificate, revocations),
    revocations: {
      from: list.from,
      issuedAt: revocations.issuedAt,
      nextUpdate: revocations.nextUpdate,
      ageMs: Math.max(0, now - Date.parse(revocations.issuedAt)),
      isStale: stale,
    },
  };
}

async function openList(
  token: string,
  keys: KeySet,
  { issuer, now }: { readonly issuer: string; readonly now: number },
): Promise<RevocationsPayload> {
  const verified = await verifyToken(token, keys, {
    type: TOKEN_TYPE.revocations,
    schema: revocationsSchema,
  });
  if (verified.kind !== 'verified')
    throw unverifiedList(
      verified.kind === 'otherContent'
        ? 'what is signed is no such list'
        : 'it is not signed by any of the keys, or was altered since',
    );
  const { payload } = verified;
  if (payload.issuer !== issuer)
    throw unverifiedList(
      `it is of \`${payload.issuer}\`, and the certificate of \`${issuer}\``,
    );
  if (Date.parse(payload.issuedAt) > now + CLOCK_TOLERANCE_MS)
    throw unverifiedList(
      `it was issued at ${payload.issuedAt}, which is ahead of this machine's clock`,
    );
  return payload;
}

const unverifiedList = (because: string) =>
  usageFailure(
    'cli.unverified',
    `the certificate could not be verified: the list of revocations cannot be used, ${because}`,
    {
      hint: 'fetch list and keys anew from the portal that issued the certificate',
    },
  );

const tooOld = (
  { issuedAt, nextUpdate }: RevocationsPayload,
  now: number,
): Error =>
  usageFailure(
    'cli.staleRevocations',
    `the certificate could not be verified: the list of revocations is ${ageWords(now - Date.parse(issuedAt))} old, and was to be replaced at ${nextUpdate}`,
    {
      hint: 'fetch a new list, or accept what it says with `--allow-stale`; a revocation since then is not seen',
    },
  );
