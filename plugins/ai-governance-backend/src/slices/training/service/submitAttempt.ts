import { scoreAttempt } from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import type { StoredCertificate } from '../model';
import { contextOf, requireOwn, takeOpen, viewOf } from './attempts';
import type { AttemptView } from './attemptView';
import { readPath } from './content';
import type { TrainingDeps } from './deps';
import { type Learner, requirePerson } from './learner';
import { attemptNotFound } from './refusals';
import { certificateIssued } from './trainingLedger';

const DAY_MS = 86_400_000;

/**
 * Hands an attempt in and scores it; one that passes issues a certificate, in the same transaction. The same again gives the same result.
 * Fails with `training.attemptNotFound`, `unanswered`, or `attemptState` when the path has a new major version.
 */
export async function submitAttempt(
  deps: TrainingDeps,
  learner: Learner,
  attemptId: string,
): Promise<AttemptView> {
  const own = await requireOwn(deps, learner, attemptId);
  if (own.state === 'passed' || own.state === 'failed')
    return viewOf(deps, own);
  const version = await deps.views.version(own.versionId);
  if (!version) throw attemptNotFound(attemptId);
  const path = await readPath(deps, version);
  const { personId, name } = own;
  const context = await contextOf(deps, name);
  const submitted = await deps.unitOfWork.run(async transaction => {
    const attempt = await takeOpen(deps, transaction, {
      ...{ personId, name, attemptId, context },
    });
    const choices = new Map(Object.entries(attempt.choices));
    const open = attempt.drawn.filter(
      ({ questionId }) => !choices.has(questionId),
    );
    if (open.length > 0) throw unanswered(open.length, attempt.drawn.length);
    const { isPassed } = scoreAttempt(path, attempt.drawn, choices);
    const submittedAt = deps.ambient.now();
    const state = isPassed ? ('passed' as const) : ('failed' as const);
    const stored = { ...attempt, state, submittedAt };
    await deps.store.updateAttempt(transaction, stored);
    if (!isPassed) return stored;
    const certificate: Omit<StoredCertificate, 'ledgerEntryId'> = {
      certificateId: deps.ambient.newId(),
      ...{ personId, name, attemptId },
      version: path.version,
      title: path.title,
      issuedAt: submittedAt,
      expiresAt: new Date(
        Date.parse(submittedAt) + path.validDays * DAY_MS,
      ).toISOString(),
    };
    const entry = certificateIssued(certificate, version.digest);
    const ledgerEntryId = await deps.audit.stage(transaction, entry);
    await deps.store.insertCertificate(transaction, {
      ...certificate,
      ledgerEntryId,
    });
    const userRef = requirePerson(learner);
    await deps.store.saveHolder(transaction, { personId, userRef });
    return stored;
  });
  return viewOf(deps, submitted);
}

const unanswered = (open: number, of: number): CodedError =>
  new CodedError(
    'training.unanswered',
    `${open} of ${of} questions ${open === 1 ? 'has' : 'have'} no answer yet, so nothing was handed in; answer all of them first`,
  );
