import type {
  DecisionRecord,
  ScanRecord,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { OUTCOME_WORD, type OutcomeWord } from '@ai-enablement/governance-core';
import type { DataFound } from '../data/lookThrough';
import { EXIT, type ExitCode } from '../failure';

/** A scanner's report as the portal took it. */
export interface SubmittedScan {
  /** As given on the command line. */
  readonly file: string;
  /** Without an id when it was read here and the portal knows nothing of it. */
  readonly record: Pick<ScanRecord, 'digest' | 'trust' | 'runs'> &
    Partial<ScanRecord>;
}

/** A decision on a change; with its id and ledger entry when it is the portal's. */
export type AnsweredDecision = Pick<
  DecisionRecord,
  'repository' | 'baseSha' | 'headSha' | 'decision'
> &
  Partial<DecisionRecord>;

/** How an answer came about without the portal. */
export interface OfflineCircumstances {
  /** The bundle, as named on the command line. */
  readonly file: string;
  /** SHA-256 of the signed bundle. */
  readonly bundleDigest: string;
  readonly issuer: string;
  readonly issuedAt: string;
  readonly ageSeconds: number;
  readonly policyDigest: string;
  readonly policyNumber: number;
  readonly keyId: string;
  /** `bundle`: the key came with the bundle and proves nothing about who made it. */
  readonly keysFrom: 'pinned' | 'bundle';
  /** Why the portal gave no answer; absent when it was not asked. */
  readonly unavailable?: { readonly code: string; readonly message: string };
  /** Present when the change may go on although obligations are unknown here: those that are. */
  readonly letPass?: { readonly unknown: readonly string[] };
  /** The file to which the question was added for `ai-governance submit`. */
  readonly record?: string;
}

/** What `check` has to tell, before it becomes text or JSON. */
export interface CheckReport {
  readonly outcome: OutcomeWord;
  readonly exitCode: ExitCode;
  /** Present when the decision does not count. */
  readonly preview?: Preview;
  readonly collected: { readonly commits: number; readonly files: number };
  readonly scans: readonly SubmittedScan[];
  /** Pages of the portal about the entities that the change touches. */
  readonly links: readonly {
    readonly entityRef: string;
    readonly url: string;
  }[];
  /** What the reader should know about how the change was collected, as plain sentences. */
  readonly notices: readonly string[];
  readonly record: AnsweredDecision;
  readonly offline?: OfflineCircumstances;
  readonly data: DataFound;
}

/** Why a decision does not count, and what makes it count; both are clauses without a full stop. */
export interface Preview {
  readonly because: string;
  readonly howToMakeItCount: string;
}

/** What the report is made of besides the portal's answer. */
export interface CheckCircumstances extends Pick<
  CheckReport,
  'collected' | 'scans' | 'notices' | 'record' | 'offline' | 'data'
> {
  /** Address of the portal in a browser; absent when the command line names none. */
  readonly portalUrl?: string;
  /** Given with `--entity`. */
  readonly entityRef?: string;
}

/** Word for newcomers, whose repository the catalog does not know yet. */
const unknownRepository = ({
  repository,
  decision: { scopes },
}: AnsweredDecision): readonly string[] =>
  scopes.length > 0 && scopes.every(({ entityRef }) => entityRef === undefined)
    ? [
        `no component of the catalog names \`${repository}\`; register it with a \`catalog-info.yaml\` (see \`docs/guides/first-check.md\` of the portal)`,
      ]
    : [];

/** Turns the portal's answer and its circumstances into what is told. */
export function checkReport(circumstances: CheckCircumstances): CheckReport {
  const { record, collected, scans, notices, portalUrl, offline, data } =
    circumstances;
  const { decision } = record;
  const outcome = OUTCOME_WORD[decision.outcome];
  return {
    outcome,
    exitCode: outcome === 'passed' || offline?.letPass ? EXIT.ok : EXIT.refused,
    preview:
      decision.isPreview || offline ? previewOf(circumstances) : undefined,
    collected,
    scans,
    notices: [...notices, ...data.notices, ...unknownRepository(record)],
    links: decision.scopes.flatMap(({ entityRef }) =>
      entityRef && portalUrl
        ? [{ entityRef, url: entityTabUrl(portalUrl, entityRef) }]
        : [],
    ),
    record,
    offline,
    data,
  };
}

function previewOf({
  record,
  entityRef,
  offline,
}: CheckCircumstances): Preview {
  if (offline)
    return {
      because:
        'it was answered from a policy bundle, and the portal knows nothing of it',
      howToMakeItCount: offline.record
        ? `hand it in with \`ai-governance submit ${offline.record}\` when the portal can be reached`
        : 'run the same command without `--offline`',
    };
  const { repository } = record;
  const notEntitled = `this token may not attest for \`${repository}\``;
  const inCi = `run the same command in CI with a token that the portal's \`aiGovernance.attestors\` lists for \`${repository}\``;
  return entityRef
    ? {
        because: `\`${entityRef}\` is of another repository, or ${notEntitled}`,
        howToMakeItCount: `leave \`--entity\` out, or ${inCi}`,
      }
    : {
        because: `the portal takes what was sent for the caller's word, because ${notEntitled}`,
        howToMakeItCount: inCi,
      };
}

/** Address of an entity's "AI policy" tab. */
export function entityTabUrl(portalUrl: string, entityRef: string): string {
  const [kind = '', namespace = '', name = ''] = entityRef.split(/[:/]/);
  return `${portalUrl}/catalog/${namespace}/${kind}/${name}/ai-policy`;
}
