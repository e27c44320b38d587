import type { ApiRouter } from '../../../http/createApiRouter';
import type { TrainingRouteDeps } from '../router';
import { toAttemptView } from './present';

/** Routes of attempts at quizzes. */
export function registerAttempts(
  router: ApiRouter,
  { route, service }: TrainingRouteDeps,
): void {
  router.post(
    '/training/:path/attempts',
    route('beginTrainingAttempt', 'low', async ({ credentials, path }) => ({
      body: toAttemptView(await service.begin(credentials, path.path)),
    })),
  );
  router.get(
    '/training-attempts/:attemptId',
    route('getTrainingAttempt', 'low', async ({ credentials, path }) => ({
      body: toAttemptView(await service.attempt(credentials, path.attemptId)),
    })),
  );
  router.put(
    '/training-attempts/:attemptId/answers/:questionId',
    route('answerTrainingQuestion', 'low', async call => {
      const order = { ...call.path, choice: call.body.choice };
      const view = await service.answer(call.credentials, order);
      return { body: toAttemptView(view) };
    }),
  );
  router.post(
    '/training-attempts/:attemptId/submission',
    route('submitTrainingAttempt', 'medium', async ({ credentials, path }) => ({
      body: toAttemptView(await service.submit(credentials, path.attemptId)),
    })),
  );
}
