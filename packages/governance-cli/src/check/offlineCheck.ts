import type { DecisionRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  detectorPolicy,
  judgeUnavailable,
  type Decision,
  type DetectorPolicy,
} from '@ai-enablement/governance-core';
import type { DataFound } from '../data/lookThrough';
import { Failure, unavailable, usageFailure } from '../failure';
import type { Io } from '../io';
import { answerOffline, type LocalScan } from '../offline/answerOffline';
import { readBundleFile, readKeySet } from '../offline/bundleFile';
import { appendRecord, RECORD_SCHEMA } from '../offline/offlineRecord';
import { openBundle, type OpenedBundle } from '../offline/openBundle';
import type {
  CheckCircumstances,
  OfflineCircumstances,
  SubmittedScan,
} from '../report/checkReport';
import type { ScanReport } from './scanReports';

/** Options about answers without the portal. */
export interface OfflineOptions {
  /** File with a bundle. Alone it means that the portal is not asked at all. */
  readonly offline?: string;
  /** File with the keys that may sign a bundle. */
  readonly keys?: string;
  readonly onUnavailable?: 'deny' | 'allow';
  /** File to which records of answers without the portal are added. */
  readonly record?: string;
}

/** Refuses combinations that cannot mean what was hoped: `cli.offlineOptions`. */
export function requireCoherent({
  offline,
  keys,
  onUnavailable,
  record,
}: OfflineOptions): void {
  const refuse = (message: string, hint: string) =>
    usageFailure('cli.offlineOptions', message, { hint });
  if (onUnavailable === 'allow' && offline === undefined)
    throw refuse(
      '`--on-unavailable allow` needs a bundle to answer from',
      'fetch one with `ai-governance policy bundle --output FILE` while the portal is there, and name it with `--offline FILE`',
    );
  if (onUnavailable === 'allow' && record === undefined)
    throw refuse(
      '`--on-unavailable allow` needs a place for its records: nothing passes without a trace',
      'name a file with `--record FILE`, keep it, and hand it in later with `ai-governance submit FILE`',
    );
  if (offline === undefined && (keys !== undefined || record !== undefined))
    throw refuse(
      `\`${keys === undefined ? '--record' : '--keys'}\` is about answers without the portal, and there is no \`--offline FILE\``,
      'name the bundle with `--offline FILE`, or leave the option out',
    );
}

/** How the portal was asked in vain. */
export interface AskedInVain {
  readonly outage: Failure;
  /** Addresses under which the portal is known here. */
  readonly urls: readonly string[];
}

/** The offline part of a question to `check`. */
export interface OfflineQuestion {
  readonly repository: string;
  readonly reports?: readonly ScanReport[];
  /** Looks for data that a policy never shares. */
  readonly look: (policy: DetectorPolicy) => Promise<DataFound>;
  readonly requestWith: (data: DataFound) => DecisionRequest;
}

/**
 * Answers a question from a bundle, and records it when asked to. After an outage the policy in the bundle must permit that, and
 * only what is unknown here is forgiven; otherwise it ends as the outage does, with the reason: `cli.noOfflineAnswer`.
 */
export async function checkOffline(
  options: OfflineOptions & {
    readonly offline: string;
    readonly asked?: AskedInVain;
  },
  { repository, reports, look, requestWith }: OfflineQuestion,
  io: Io,
): Promise<Pick<CheckCircumstances, 'record' | 'scans' | 'offline' | 'data'>> {
  const { asked, offline: file } = options;
  const now = io.now();
  const answer = async () => {
    const opened = await open(options, repository, io, now);
    if (asked) requireSamePortal(opened, asked, file);
    const data = await look(detectorPolicy(opened.compiled.policy));
    const request = requestWith(data);
    const answered = answerOffline(opened, { request, reports, now });
    return { opened, data, request, ...answered };
  };
  const { opened, data, request, decision, scans } = asked
    ? await answer().catch((error: unknown) => {
        throw inVain(asked.outage, error);
      })
    : await answer();
  const letPass = asked ? letPassBy(opened, decision, asked.outage) : undefined;
  const offline = circumstances(opened, { ...options, letPass });
  if (options.record !== undefined)
    await appendRecord(
      options.record,
      {
        schema: RECORD_SCHEMA,
        decidedAt: decision.decidedAt,
        unavailable: offline.unavailable,
        hasPassed: decision.outcome === 'pass' || letPass !== undefined,
        bundle: {
          digest: opened.digest,
          issuer: opened.bundle.issuer,
          issuedAt: opened.bundle.issuedAt,
          policyDigest: offline.policyDigest,
          policyNumber: offline.policyNumber,
          keyId: opened.keyId,
          keysFrom: opened.keysFrom,
        },
        request,
        scans: scans.map(scan => ({ file: scan.file, digest: scan.digest })),
        decision: { ...decision },
      },
      io,
    );
  const { baseSha, headSha } = request;
  return {
    record: { repository, baseSha, headSha, decision },
    scans: scans.map(toScan),
    offline,
    data,
  };
}

async function open(
  { offline, keys }: OfflineOptions & { readonly offline: string },
  repository: string,
  io: Io,
  now: number,
): Promise<OpenedBundle> {
  const pinned = keys === undefined ? undefined : await readKeySet(keys, io);
  const file = await readBundleFile(offline, io);
  return openBundle(file, { file: offline, repository, pinned, now });
}

/** A mistyped address looks like an outage; a bundle must not help it through. */
function requireSamePortal(
  { bundle: { issuer } }: OpenedBundle,
  { urls }: AskedInVain,
  file: string,
): void {
  const origins = urls.map(originOf);
  const issued = originOf(issuer);
  if (issued !== undefined && origins.includes(issued)) return;
  throw usageFailure(
    'cli.otherPortal',
    `\`${file}\` was issued by \`${issuer}\`, and what cannot be reached is \`${urls[0]}\``,
    {
      hint: 'correct `--url`; when both are the same portal under two names, give the other one as `--portal-url`',
    },
  );
}

const originOf = (url: string): string | undefined =>
  URL.canParse(url) ? new URL(url).origin : undefined;

/** What forgives the unknown, or nothing when the answer blocks. Throws when the policy permits no answer here. */
function letPassBy(
  { compiled, ageMs }: OpenedBundle,
  decision: Decision,
  outage: Failure,
): OfflineCircumstances['letPass'] {
  const verdict = judgeUnavailable(compiled, { decision, bundleAgeMs: ageMs });
  switch (verdict.kind) {
    case 'pass':
      return { unknown: verdict.unknown.map(({ text }) => text) };
    case 'block':
      return undefined;
    default:
      throw inVain(
        outage,
        new Error(`${verdict.because}, so the change waits for the portal`),
      );
  }
}

/** The outage, with why a bundle could not help. */
function inVain(outage: Failure, error: unknown): Failure {
  if (!(error instanceof Error)) return outage;
  const failure = error instanceof Failure ? error : undefined;
  return unavailable(
    'cli.noOfflineAnswer',
    `${outage.message}; and the bundle does not answer in its place: ${error.message}`,
    {
      hint: failure?.hint ?? outage.hint,
      issues: failure?.issues,
      cause: error,
      isOutage: true,
    },
  );
}

function circumstances(
  { bundle, digest, keyId, keysFrom, ageMs }: OpenedBundle,
  {
    offline: file,
    asked,
    letPass,
    record,
  }: OfflineOptions & {
    readonly offline: string;
    readonly asked?: AskedInVain;
    readonly letPass?: OfflineCircumstances['letPass'];
  },
): OfflineCircumstances {
  return {
    file,
    bundleDigest: digest,
    issuer: bundle.issuer,
    issuedAt: bundle.issuedAt,
    ageSeconds: Math.floor(ageMs / 1000),
    policyDigest: bundle.policyDigest,
    policyNumber: bundle.policyVersion.number,
    keyId,
    keysFrom,
    unavailable: asked && {
      code: asked.outage.code,
      message: asked.outage.message,
    },
    letPass,
    record,
  };
}

const toScan = ({ file, digest, runs }: LocalScan): SubmittedScan => ({
  file,
  record: {
    digest,
    trust: 'attested',
    runs: runs.map(({ tool, findings, suppressed, executionSuccessful }) => ({
      tool,
      findings,
      suppressed,
      ...(executionSuccessful === undefined ? {} : { executionSuccessful }),
    })),
  },
});
