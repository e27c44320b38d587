import type { TrainingOperations } from './TrainingOperations';
import { type Transport, unwrap } from './transport';

/** Operations on training over HTTP. */
export const trainingCalls = (transport: Transport): TrainingOperations => ({
  ...takingCalls(transport),
  ...certificateCalls(transport),
  ...versionCalls(transport),
});

type Taking =
  | 'listTraining'
  | 'getTrainingPath'
  | 'getTrainingModule'
  | 'readTrainingModule'
  | 'beginTrainingAttempt'
  | 'getTrainingAttempt'
  | 'answerTrainingQuestion'
  | 'submitTrainingAttempt'
  | 'listTrainingNeeds';

const takingCalls = ({
  http,
  on,
}: Transport): Pick<TrainingOperations, Taking> => ({
  listTraining: async call => unwrap(http.GET('/training', await on(call))),
  getTrainingPath: async (path, call) =>
    unwrap(
      http.GET('/training/{path}', {
        ...(await on(call)),
        params: { path: { path } },
      }),
    ),
  getTrainingModule: async (path, module, call) =>
    unwrap(
      http.GET('/training/{path}/modules/{module}', {
        ...(await on(call)),
        params: { path: { path, module } },
      }),
    ),
  readTrainingModule: async (path, module, call) =>
    unwrap(
      http.PUT('/training/{path}/modules/{module}/reading', {
        ...(await on(call)),
        params: { path: { path, module } },
      }),
    ),
  beginTrainingAttempt: async (path, call) =>
    unwrap(
      http.POST('/training/{path}/attempts', {
        ...(await on(call)),
        params: { path: { path } },
      }),
    ),
  getTrainingAttempt: async (attemptId, call) =>
    unwrap(
      http.GET('/training-attempts/{attemptId}', {
        ...(await on(call)),
        params: { path: { attemptId } },
      }),
    ),
  answerTrainingQuestion: async (question, body, call) =>
    unwrap(
      http.PUT('/training-attempts/{attemptId}/answers/{questionId}', {
        ...(await on(call)),
        params: { path: question },
        body: { choice: [...body.choice] },
      }),
    ),
  submitTrainingAttempt: async (attemptId, call) =>
    unwrap(
      http.POST('/training-attempts/{attemptId}/submission', {
        ...(await on(call)),
        params: { path: { attemptId } },
      }),
    ),
  listTrainingNeeds: async (query, call) =>
    unwrap(
      http.GET('/training-needs', { ...(await on(call)), params: { query } }),
    ),
});

const certificateCalls = ({
  http,
  on,
}: Transport): Pick<
  TrainingOperations,
  'listCertificates' | 'linkCertificate' | 'revokeCertificate'
> => ({
  listCertificates: async (query, call) =>
    unwrap(
      http.GET('/certificates', { ...(await on(call)), params: { query } }),
    ),
  linkCertificate: async (certificateId, body, call) =>
    unwrap(
      http.POST('/certificates/{certificateId}/links', {
        ...(await on(call)),
        params: { path: { certificateId } },
        body,
      }),
    ),
  revokeCertificate: async (certificateId, body, call) =>
    unwrap(
      http.POST('/certificates/{certificateId}/revocation', {
        ...(await on(call)),
        params: { path: { certificateId } },
        body,
      }),
    ),
});

type Versions = Exclude<
  keyof TrainingOperations,
  Taking | 'listCertificates' | 'linkCertificate' | 'revokeCertificate'
>;

const versionCalls = ({
  http,
  on,
}: Transport): Pick<TrainingOperations, Versions> => ({
  checkTraining: async (body, call) =>
    unwrap(http.POST('/training-checks', { ...(await on(call)), body })),
  listTrainingVersions: async (query, call) =>
    unwrap(
      http.GET('/training-versions', {
        ...(await on(call)),
        params: { query },
      }),
    ),
  proposeTrainingVersion: async (body, call) =>
    unwrap(http.POST('/training-versions', { ...(await on(call)), body })),
  getTrainingVersion: async (versionId, call) =>
    unwrap(
      http.GET('/training-versions/{versionId}', {
        ...(await on(call)),
        params: { path: { versionId } },
      }),
    ),
  publishTrainingVersion: async (versionId, call) =>
    unwrap(
      http.POST('/training-versions/{versionId}/publication', {
        ...(await on(call)),
        params: { path: { versionId } },
      }),
    ),
  refuseTrainingVersion: async (versionId, body, call) =>
    unwrap(
      http.POST('/training-versions/{versionId}/refusal', {
        ...(await on(call)),
        params: { path: { versionId } },
        body,
      }),
    ),
  withdrawTrainingVersion: async (versionId, body, call) =>
    unwrap(
      http.POST('/training-versions/{versionId}/withdrawal', {
        ...(await on(call)),
        params: { path: { versionId } },
        body,
      }),
    ),
});
