import {
  groupObligations,
  type Decision,
} from '@ai-enablement/governance-core';
import type { DataFound } from '../data/lookThrough';
import type { HookBundle } from '../hooks/hookBundle';
import { dataDocument } from './dataReport';

/** What a hook has to tell, before it becomes text or JSON. */
export interface HookReport {
  readonly hook: 'pre-commit' | 'commit-msg';
  readonly isStopped: boolean;
  /** Staged files. */
  readonly files: number;
  readonly bundle: HookBundle;
  /** Absent when the hook does not look for data. */
  readonly data?: DataFound;
  readonly addedTrailer?: string;
  /** Without what the hook does not look at. */
  readonly decision: Decision;
}

/** The envelope `ai-governance/hook@1`; documented in `docs/reference/cli.md`. */
export function hookDocument({
  hook,
  isStopped,
  files,
  bundle: { opened, repository, age, notices },
  data,
  addedTrailer,
  decision,
}: HookReport) {
  return {
    schema: 'ai-governance/hook@1',
    hook,
    isStopped,
    repository,
    files,
    policy: {
      digest: opened.bundle.policyDigest,
      number: opened.bundle.policyVersion.number,
      bundleDigest: opened.digest,
      issuedAt: opened.bundle.issuedAt,
      age,
    },
    notices: [...notices, ...(data?.notices ?? [])],
    addedTrailer,
    data: data && dataDocument(data),
    reasons: decision.reasons,
    obligations: groupObligations(decision),
  };
}
