import { readFolder, TRAINING_FILE } from '@ai-enablement/governance-core';
import type { Page } from '../../shared/page';
import type { TrainingVersion } from './model';
import { answerQuestion, beginAttempt, readAttempt } from './service/attempts';
import type { AttemptView } from './service/attemptView';
import {
  listCertificates,
  revokeCertificate,
  type ShownCertificate,
} from './service/certificates';
import { linkCertificate } from './service/certificateText';
import { checkText, type TextCheck } from './service/checkText';
import {
  type Closing,
  publishVersion,
  refuseVersion,
  withdrawVersion,
} from './service/decideVersion';
import type { TrainingDeps } from './service/deps';
import type { Learner } from './service/learner';
import {
  markRead,
  type ModuleName,
  type ModulePage,
  readModulePage,
} from './service/modulePage';
import { readNeeds, type TrainingNeed } from './service/needs';
import {
  listPaths,
  type PathLine,
  type PathPage,
  readPathPage,
} from './service/pathPage';
import { proposeVersion } from './service/proposeVersion';
import { unreadable } from './service/refusals';
import { submitAttempt } from './service/submitAttempt';
import {
  listVersions,
  readVersionPage,
  showVersion,
  type ShownVersion,
  type VersionPage,
} from './service/versionPage';
import type { VersionQuery } from './views';

/** The use cases of training as a person sees their answers; none asks for a permission. */
export interface TrainingService {
  rights(learner: Learner): Promise<{
    readonly propose: boolean;
    readonly publish: boolean;
    readonly revoke: boolean;
  }>;
  paths(learner: Learner): Promise<readonly PathLine[]>;
  path(learner: Learner, name: string): Promise<PathPage>;
  module(learner: Learner, name: ModuleName): Promise<ModulePage>;
  read(learner: Learner, name: ModuleName): Promise<PathPage>;
  begin(learner: Learner, name: string): Promise<AttemptView>;
  attempt(learner: Learner, attemptId: string): Promise<AttemptView>;
  answer(
    learner: Learner,
    order: Parameters<typeof answerQuestion>[2],
  ): Promise<AttemptView>;
  submit(learner: Learner, attemptId: string): Promise<AttemptView>;
  needs(learner: Learner, entityRef: string): Promise<readonly TrainingNeed[]>;
  certificates(
    learner: Learner,
    holder?: string,
  ): Promise<readonly ShownCertificate[]>;
  link(
    learner: Learner,
    order: Parameters<typeof linkCertificate>[2],
  ): ReturnType<typeof linkCertificate>;
  revoke(
    learner: Learner,
    order: Parameters<typeof revokeCertificate>[2],
  ): Promise<ShownCertificate>;
  check(learner: Learner, text: string): Promise<TextCheck>;
  versions(learner: Learner, query: VersionQuery): Promise<Page<ShownVersion>>;
  version(learner: Learner, versionId: string): Promise<VersionPage>;
  /** `text` is a folder as one text. */
  propose(
    learner: Learner,
    order: { readonly text: string; readonly reason: string },
  ): Promise<ShownVersion>;
  publish(learner: Learner, versionId: string): Promise<ShownVersion>;
  refuse(learner: Learner, closing: Closing): Promise<ShownVersion>;
  withdraw(learner: Learner, closing: Closing): Promise<ShownVersion>;
}

/** Puts the use cases together. */
export function createTrainingService(deps: TrainingDeps): TrainingService {
  const shown = async (learner: Learner, version: Promise<TrainingVersion>) =>
    showVersion(deps, learner, await version);
  return {
    rights: async ({ mayPropose, mayPublish, mayRevoke }) => ({
      ...{ propose: mayPropose, publish: mayPublish, revoke: mayRevoke },
    }),
    paths: learner => listPaths(deps, learner),
    path: (learner, name) => readPathPage(deps, learner, name),
    module: (learner, name) => readModulePage(deps, learner, name),
    read: (learner, name) => markRead(deps, learner, name),
    begin: (learner, name) => beginAttempt(deps, learner, name),
    attempt: (learner, attemptId) => readAttempt(deps, learner, attemptId),
    answer: (learner, order) => answerQuestion(deps, learner, order),
    submit: (learner, attemptId) => submitAttempt(deps, learner, attemptId),
    needs: (learner, entityRef) => readNeeds(deps, learner, entityRef),
    certificates: (learner, holder) => listCertificates(deps, learner, holder),
    link: (learner, order) => linkCertificate(deps, learner, order),
    revoke: (learner, order) => revokeCertificate(deps, learner, order),
    check: (_, text) => checkText(deps, text),
    versions: (learner, query) => listVersions(deps, learner, query),
    version: (learner, versionId) => readVersionPage(deps, learner, versionId),
    async propose(learner, { text, reason }) {
      const folder = readFolder(text, TRAINING_FILE);
      if (!folder.ok) throw unreadable(folder.issues);
      const proposal = { actor: learner.subject, files: folder.value, reason };
      return shown(learner, proposeVersion(deps, proposal));
    },
    publish: (learner, versionId) =>
      shown(learner, publishVersion(deps, learner, versionId)),
    refuse: (learner, closing) =>
      shown(learner, refuseVersion(deps, learner, closing)),
    withdraw: (learner, closing) =>
      shown(learner, withdrawVersion(deps, learner, closing)),
  };
}
