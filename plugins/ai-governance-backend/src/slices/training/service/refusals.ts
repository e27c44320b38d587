import type { Issue, TrainingFinding } from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';

/** The failure of looking up a path that is not there. */
export const pathNotFound = (name: string): CodedError =>
  new CodedError(
    'training.pathNotFound',
    `there is no training path \`${name}\`; \`GET /training\` lists them`,
  );

/** The failure of looking up a version that is not there. */
export const versionNotFound = (versionId: string): CodedError =>
  new CodedError(
    'training.versionNotFound',
    `there is no version \`${versionId}\` of a training path`,
  );

/** The failure of looking up an attempt that is not there, or not the caller's. */
export const attemptNotFound = (attemptId: string): CodedError =>
  new CodedError(
    'training.attemptNotFound',
    `you have no attempt \`${attemptId}\`; begin one on the page of the path`,
  );

/** The failure of looking up a certificate that is not there, or not the caller's. */
export const certificateNotFound = (certificateId: string): CodedError =>
  new CodedError(
    'training.certificateNotFound',
    `there is no certificate \`${certificateId}\` that you may see`,
  );

/** The failure of a folder that cannot be read. */
export const unreadable = (issues: readonly Issue[]): CodedError =>
  new CodedError(
    'training.invalidPath',
    'the training path cannot be read, so nothing was stored; the issues name each fault with its file and line',
    { issues: issues.map(withFile) },
  );

const withFile = ({ file, path, ...issue }: Issue): Issue => ({
  ...issue,
  path: file === undefined ? path : [file, path].filter(Boolean).join(': '),
});

/** The failure of a path in which the lint found errors. */
export const lintFails = (errors: readonly TrainingFinding[]): CodedError =>
  new CodedError(
    'training.lintFails',
    `the training path has ${errors.length === 1 ? 'a fault' : `${errors.length} faults`} that keep it from people, so nothing was stored; the issues name each`,
    {
      issues: errors.map(({ code, message, file, line }) => ({
        code,
        message,
        path: file,
        ...(line === undefined ? {} : { line }),
      })),
    },
  );

/** The failure of a step for which a version is not in the right state. */
export const wrongState = (what: string, because: string): CodedError =>
  new CodedError('training.versionState', `${what}: ${because}`);

/** The failure of a step for which an attempt is not in the right state. */
export const attemptClosed = (state: string): CodedError =>
  new CodedError(
    'training.attemptState',
    state === 'outdated'
      ? 'the path has a new version since the attempt began, and it counts for nothing; begin another one'
      : 'the attempt was handed in; its answers stand',
  );

/** The failure of somebody who decides on what they proposed. */
export const secondPersonNeeded = (because: string): CodedError =>
  new CodedError('training.secondPersonRequired', because);
