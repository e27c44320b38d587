import {
  choiceProblem,
  drawQuiz,
  findQuestion,
  nextAttemptAt,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import type { Attempt, TrainingVersion } from '../model';
import { type AttemptView, viewAttempt } from './attemptView';
import { readPath } from './content';
import { newestOf } from './current';
import type { TrainingDeps } from './deps';
import type { Learner } from './learner';
import { personIdOf } from './learnerRecord';
import { readPathPage } from './pathPage';
import { attemptClosed, attemptNotFound, pathNotFound } from './refusals';
import {
  failuresOf,
  isOutdated,
  openAttemptOf,
  statusOf,
  type StandingContext,
} from './standing';

/**
 * Begins an attempt, or goes on with the open one. Fails with `training.pathNotFound`, `peopleOnly`, `prerequisiteMissing`, `certified`
 * while a certificate has more than thirty days left, or `waiting`.
 */
export async function beginAttempt(
  deps: TrainingDeps,
  learner: Learner,
  name: string,
): Promise<AttemptView> {
  const personId = await personIdOf(deps, learner);
  requirePrerequisites(await readPathPage(deps, learner, name));
  const context = await contextOf(deps, name);
  const path = await readPath(deps, context.version);
  const attempt = await deps.unitOfWork.run(async transaction => {
    const { store } = deps;
    const record = await store.takeLearner(transaction, { personId, name });
    const open = openAttemptOf(record.attempts, context);
    if (open) return open;
    requireNotCertified(record.certificates, context);
    requireNoWait(record, context);
    for (const old of record.attempts.filter(({ state }) => state === 'open'))
      await store.updateAttempt(transaction, { ...old, state: 'outdated' });
    const seen = new Map<string, number>();
    for (const { questionId } of record.attempts.flatMap(each => each.drawn))
      seen.set(questionId, (seen.get(questionId) ?? 0) + 1);
    const begun: Attempt = {
      attemptId: deps.ambient.newId(),
      ...{ personId, name },
      versionId: context.version.versionId,
      state: 'open',
      drawn: drawQuiz(path, { seed: deps.newSeed(), seen }),
      choices: {},
      startedAt: context.now,
    };
    await store.insertAttempt(transaction, begun);
    return begun;
  });
  return viewOf(deps, attempt);
}

/** An attempt of the caller's own. Fails with `training.attemptNotFound`. */
export async function readAttempt(
  deps: TrainingDeps,
  learner: Learner,
  attemptId: string,
): Promise<AttemptView> {
  return viewOf(deps, await requireOwn(deps, learner, attemptId));
}

/**
 * Saves an answer, in the place of the one before. Fails with `training.attemptNotFound`, `questionNotFound`, `invalidChoice` or
 * `attemptState`.
 */
export async function answerQuestion(
  deps: TrainingDeps,
  learner: Learner,
  {
    attemptId,
    questionId,
    choice,
  }: {
    readonly attemptId: string;
    readonly questionId: string;
    readonly choice: readonly string[];
  },
): Promise<AttemptView> {
  const { personId, name, versionId } = await requireOwn(
    deps,
    learner,
    attemptId,
  );
  const version = await deps.views.version(versionId);
  if (!version) throw attemptNotFound(attemptId);
  const path = await readPath(deps, version);
  const context = await contextOf(deps, name);
  const answered = await deps.unitOfWork.run(async transaction => {
    const attempt = await takeOpen(deps, transaction, {
      ...{ personId, name, attemptId, context },
    });
    const isDrawn = attempt.drawn.some(each => each.questionId === questionId);
    const found = isDrawn ? findQuestion(path, questionId) : undefined;
    if (!found)
      throw new CodedError(
        'training.questionNotFound',
        `the attempt has no question \`${questionId}\`; \`GET /training-attempts/${attemptId}\` lists them`,
      );
    const problem = choiceProblem(found.question, choice);
    if (problem !== undefined)
      throw new CodedError(
        'training.invalidChoice',
        `the answer was not saved: ${problem}`,
      );
    const choices = { ...attempt.choices, [questionId]: choice };
    const stored = { ...attempt, choices };
    await deps.store.updateAttempt(transaction, stored);
    return stored;
  });
  return viewOf(deps, answered);
}

/** The open attempt, which nobody else changes until the transaction ends. Fails with `training.attemptState`. */
export async function takeOpen(
  deps: TrainingDeps,
  transaction: Parameters<TrainingDeps['store']['takeLearner']>[0],
  {
    personId,
    name,
    attemptId,
    context,
  }: {
    readonly personId: string;
    readonly name: string;
    readonly attemptId: string;
    /** Read before: within a transaction nothing is asked outside of it. */
    readonly context: Pick<StandingContext, 'version' | 'published'>;
  },
): Promise<Attempt> {
  const { attempts } = await deps.store.takeLearner(transaction, {
    ...{ personId, name },
  });
  const attempt = attempts.find(each => each.attemptId === attemptId);
  if (!attempt) throw attemptNotFound(attemptId);
  if (attempt.state !== 'open') throw attemptClosed(attempt.state);
  if (isOutdated(attempt, context)) throw attemptClosed('outdated');
  return attempt;
}

/** An attempt of the caller's own. Fails with `training.attemptNotFound`, as for one that is not there. */
export async function requireOwn(
  deps: TrainingDeps,
  learner: Learner,
  attemptId: string,
): Promise<Attempt> {
  const personId = await personIdOf(deps, learner);
  const attempt = await deps.views.attempt(attemptId);
  if (attempt?.personId !== personId) throw attemptNotFound(attemptId);
  return attempt;
}

/** An attempt as its owner sees it now. */
export async function viewOf(
  deps: TrainingDeps,
  attempt: Attempt,
): Promise<AttemptView> {
  const { personId, name, versionId } = attempt;
  const [version, record, published] = await Promise.all([
    deps.views.version(versionId),
    deps.views.recordOf(personId, name),
    deps.views.published(name),
  ]);
  if (!version) throw attemptNotFound(attempt.attemptId);
  const path = await readPath(deps, version);
  const now = deps.ambient.now();
  const current = newestOf(published) ?? version;
  const isStale =
    attempt.state === 'open' &&
    isOutdated(attempt, { version: current, published });
  return viewAttempt(isStale ? { ...attempt, state: 'outdated' } : attempt, {
    ...{ path, record, now },
  });
}

/** The version that people take now, with all before it. Fails with `training.pathNotFound`. */
export async function contextOf(
  deps: TrainingDeps,
  name: string,
): Promise<StandingContext & { readonly version: TrainingVersion }> {
  const published = await deps.views.published(name);
  const version = newestOf(published);
  if (!version) throw pathNotFound(name);
  return { version, published, now: deps.ambient.now() };
}

function requirePrerequisites({
  prerequisites,
}: Awaited<ReturnType<typeof readPathPage>>): void {
  const missing = prerequisites.filter(({ isHeld }) => !isHeld);
  if (missing.length === 0) return;
  throw new CodedError(
    'training.prerequisiteMissing',
    `the quiz opens once you hold the certificate of ${missing.map(({ title, path }) => `${title} (\`${path}\`)`).join(' and ')}; take that training first`,
  );
}

function requireNotCertified(
  certificates: Parameters<typeof failuresOf>[0]['certificates'],
  context: StandingContext,
): void {
  const last = certificates.at(-1);
  if (!last || statusOf(last, context) !== 'valid') return;
  throw new CodedError(
    'training.certified',
    `you hold a certificate of this path until ${last.expiresAt}; it can be renewed within the last 30 days`,
  );
}

function requireNoWait(
  record: Parameters<typeof failuresOf>[0],
  { version, now }: StandingContext,
): void {
  const next = nextAttemptAt(version.header.quiz, failuresOf(record), now);
  if (next === undefined) return;
  throw new CodedError(
    'training.waiting',
    `the next attempt can begin at ${next}; read the modules again until then`,
  );
}
