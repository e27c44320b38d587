import type { Issue, PlaybookFinding } from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';

/** The failure of looking up a playbook that is not there, or that the caller may not read. */
export const playbookNotFound = (name: string): CodedError =>
  new CodedError(
    'playbooks.playbookNotFound',
    `there is no playbook \`${name}\` that you may read; \`GET /playbooks\` lists them`,
  );

/** The failure of looking up a version that is not there, or that the caller may not read. */
export const versionNotFound = (versionId: string): CodedError =>
  new CodedError(
    'playbooks.versionNotFound',
    `there is no version \`${versionId}\` of a playbook that you may read`,
  );

/** The failure of a folder that cannot be read. */
export const unreadable = (issues: readonly Issue[]): CodedError =>
  new CodedError(
    'playbooks.invalidPlaybook',
    'the playbook cannot be read, so nothing was stored; the issues name each fault with its line',
    { issues },
  );

/** Findings as issues of an answer; the place is the file. */
export const issuesOf = (
  findings: readonly PlaybookFinding[],
): readonly Issue[] =>
  findings.map(({ code, message, file, line }) => ({
    code,
    message,
    path: file,
    ...(line === undefined ? {} : { line }),
  }));

/** The failure of a playbook in which the lint found errors. */
export const lintFails = (errors: readonly PlaybookFinding[]): CodedError =>
  new CodedError(
    'playbooks.lintFails',
    `the playbook has ${errors.length === 1 ? 'a fault' : `${errors.length} faults`} that keep it from readers and agents, so nothing was stored; the issues name each`,
    { issues: issuesOf(errors) },
  );

/** The failure of a step for which a version or playbook is not in the right state. */
export const wrongState = (what: string, because: string): CodedError =>
  new CodedError('playbooks.playbookState', `${what}: ${because}`);

/** The failure of somebody who decides on what they proposed. */
export const secondPersonNeeded = (because: string): CodedError =>
  new CodedError('playbooks.secondPersonRequired', because);
