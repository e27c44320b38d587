import type {
  DecisionRecord,
  ScanRecord,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { EXIT, type ExitCode } from '../failure';
import { OUTCOME_WORD, type OutcomeWord } from './words';

/** A scanner's report as the portal took it. */
export interface SubmittedScan {
  /** As given on the command line. */
  readonly file: string;
  readonly record: ScanRecord;
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
  readonly record: DecisionRecord;
}

/** Why a decision does not count, and what makes it count; both are clauses without a full stop. */
export interface Preview {
  readonly because: string;
  readonly howToMakeItCount: string;
}

/** What the report is made of besides the portal's answer. */
export interface CheckCircumstances extends Pick<
  CheckReport,
  'collected' | 'scans' | 'notices'
> {
  readonly record: DecisionRecord;
  readonly portalUrl: string;
  /** Given with `--entity`. */
  readonly entityRef?: string;
}

/** Word for newcomers, whose repository the catalog does not know yet. */
const unknownRepository = ({
  repository,
  decision: { scopes },
}: DecisionRecord): readonly string[] =>
  scopes.length > 0 && scopes.every(({ entityRef }) => entityRef === undefined)
    ? [
        `no component of the catalog names \`${repository}\`; register it with a \`catalog-info.yaml\` (see \`docs/guides/first-check.md\` of the portal)`,
      ]
    : [];

/** Turns the portal's answer and its circumstances into what is told. */
export function checkReport(circumstances: CheckCircumstances): CheckReport {
  const { record, collected, scans, notices, portalUrl } = circumstances;
  const { decision } = record;
  const outcome = OUTCOME_WORD[decision.outcome];
  return {
    outcome,
    exitCode: outcome === 'passed' ? EXIT.ok : EXIT.refused,
    preview: decision.isPreview ? previewOf(circumstances) : undefined,
    collected,
    scans,
    notices: [...notices, ...unknownRepository(record)],
    links: decision.scopes.flatMap(({ entityRef }) =>
      entityRef ? [{ entityRef, url: entityTabUrl(portalUrl, entityRef) }] : [],
    ),
    record,
  };
}

function previewOf({ record, entityRef }: CheckCircumstances): Preview {
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
