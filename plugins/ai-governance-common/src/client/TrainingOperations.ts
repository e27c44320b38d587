import type * as api from '../api';
import type { Body, CallOptions, Page, Query } from './GovernanceClient';

/** Operations on training and certificates. */
export interface TrainingOperations {
  /** The whole page in one request. */
  listTraining(options?: CallOptions): Promise<api.TrainingCatalogue>;
  /** Fails with `training.pathNotFound`. */
  getTrainingPath(
    path: string,
    options?: CallOptions,
  ): Promise<api.TrainingPathDetail>;
  /** Fails with `training.pathNotFound` or `training.moduleNotFound`. */
  getTrainingModule(
    path: string,
    module: string,
    options?: CallOptions,
  ): Promise<api.TrainingModuleDetail>;
  readTrainingModule(
    path: string,
    module: string,
    options?: CallOptions,
  ): Promise<api.TrainingPathDetail>;
  /** Fails with `training.prerequisiteMissing` or `training.waiting`. */
  beginTrainingAttempt(
    path: string,
    options?: CallOptions,
  ): Promise<api.TrainingAttempt>;
  /** Fails with `training.attemptNotFound`. */
  getTrainingAttempt(
    attemptId: string,
    options?: CallOptions,
  ): Promise<api.TrainingAttempt>;
  /** Fails with `training.invalidChoice` or `training.attemptState`. */
  answerTrainingQuestion(
    question: { readonly attemptId: string; readonly questionId: string },
    body: Body<'answerTrainingQuestion'>,
    options?: CallOptions,
  ): Promise<api.TrainingAttempt>;
  /** Fails with `training.unanswered` or `training.attemptState`. */
  submitTrainingAttempt(
    attemptId: string,
    options?: CallOptions,
  ): Promise<api.TrainingAttempt>;
  /** What the policy asks of the caller for an entity. */
  listTrainingNeeds(
    query: Query<'listTrainingNeeds'>,
    options?: CallOptions,
  ): Promise<{ readonly items: readonly api.TrainingNeed[] }>;
  listCertificates(
    query?: Query<'listCertificates'>,
    options?: CallOptions,
  ): Promise<{ readonly items: readonly api.Certificate[] }>;
  linkCertificate(
    certificateId: string,
    body: Body<'linkCertificate'>,
    options?: CallOptions,
  ): Promise<api.CertificateLink>;
  revokeCertificate(
    certificateId: string,
    body: Body<'revokeCertificate'>,
    options?: CallOptions,
  ): Promise<api.Certificate>;
  checkTraining(
    body: Body<'checkTraining'>,
    options?: CallOptions,
  ): Promise<api.TrainingCheck>;
  listTrainingVersions(
    query?: Query<'listTrainingVersions'>,
    options?: CallOptions,
  ): Promise<Page<api.TrainingVersion>>;
  proposeTrainingVersion(
    body: Body<'proposeTrainingVersion'>,
    options?: CallOptions,
  ): Promise<api.TrainingVersion>;
  /** Fails with `training.versionNotFound`. */
  getTrainingVersion(
    versionId: string,
    options?: CallOptions,
  ): Promise<api.TrainingVersionDetail>;
  publishTrainingVersion(
    versionId: string,
    options?: CallOptions,
  ): Promise<api.TrainingVersion>;
  refuseTrainingVersion(
    versionId: string,
    body: Body<'refuseTrainingVersion'>,
    options?: CallOptions,
  ): Promise<api.TrainingVersion>;
  withdrawTrainingVersion(
    versionId: string,
    body: Body<'withdrawTrainingVersion'>,
    options?: CallOptions,
  ): Promise<api.TrainingVersion>;
}
