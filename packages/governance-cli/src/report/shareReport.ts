import type { FileProblem, Finding } from '@ai-enablement/governance-detectors';

/** What was found in a text that somebody is about to share. */
export interface ShareReport {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly problems: readonly FileProblem[];
  readonly isRedacted?: boolean;
}

/** The envelope `ai-governance/share@1`; documented in `docs/reference/cli.md`. */
export const shareDocument = ({ path, findings, problems }: ShareReport) => ({
  schema: 'ai-governance/share@1',
  path,
  mayBeShared: findings.length === 0 && problems.length === 0,
  findings: findings.map(({ allowed: _, fingerprint: __, ...place }) => place),
  problems,
});
