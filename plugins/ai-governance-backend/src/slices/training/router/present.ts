import type {
  Certificate,
  TrainingAttempt,
  TrainingCheck,
  TrainingNeed as NeedView,
  TrainingPathDetail,
  TrainingRights,
  TrainingStanding,
  TrainingSummary,
  TrainingVersion as VersionView,
  TrainingVersionDetail,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { TrainingHeader } from '../model';
import type { AttemptView } from '../service/attemptView';
import type { ShownCertificate } from '../service/certificates';
import type { TextCheck } from '../service/checkText';
import type { TrainingNeed } from '../service/needs';
import type { PathLine, PathPage } from '../service/pathPage';
import type { Standing } from '../service/standing';
import type { ShownVersion, VersionPage } from '../service/versionPage';

const minutesOf = ({ modules }: Pick<TrainingHeader, 'modules'>): number =>
  modules.reduce((sum, { minutes }) => sum + minutes, 0);

/** How far the caller has come. */
const toStanding = ({
  state,
  read,
  attemptId,
  nextAttemptAt,
  certificate,
}: Standing): TrainingStanding => ({
  state,
  modulesRead: read.length,
  ...(attemptId === undefined ? {} : { attemptId }),
  ...(nextAttemptAt === undefined ? {} : { nextAttemptAt }),
  ...(certificate && {
    certificateId: certificate.certificateId,
    expiresAt: certificate.expiresAt,
  }),
});

/** A path in a list. */
export const toSummary = ({
  version,
  number,
  isForCaller,
  standing,
}: PathLine): TrainingSummary => ({
  path: version.name,
  title: version.header.title,
  summary: version.header.summary,
  version: number,
  owner: version.owner,
  minutes: minutesOf(version.header),
  modules: version.header.modules.length,
  isForCaller,
  standing: toStanding(standing),
});

/** A path with what its page shows. */
export const toPathDetail = (
  page: PathPage,
  rights: TrainingRights,
): TrainingPathDetail => {
  const { version, standing } = page;
  const { header } = version;
  return {
    path: version.name,
    title: header.title,
    summary: header.summary,
    version: page.number,
    versionId: version.versionId,
    owner: version.owner,
    reviewBy: version.reviewBy,
    publishedAt: version.decidedAt ?? version.proposedAt,
    audience: header.audience,
    minutes: minutesOf(header),
    policyRules: header.policyRules,
    prerequisites: page.prerequisites,
    modules: header.modules.map(({ name, title, minutes }) => ({
      ...{ module: name, title, minutes },
      isRead: standing.read.includes(name),
    })),
    quiz: {
      questions: page.questions,
      needed: page.needed,
      attempts: header.quiz.attempts,
      waitHours: header.quiz.waitHours,
    },
    validDays: header.validDays,
    standing: toStanding(standing),
    rights,
  };
};

/** An attempt as its owner sees it. */
export const toAttemptView = ({
  attempt,
  title,
  version,
  questions,
  result,
}: AttemptView): TrainingAttempt => ({
  attemptId: attempt.attemptId,
  path: attempt.name,
  title,
  version,
  state: attempt.state,
  startedAt: attempt.startedAt,
  ...(attempt.submittedAt === undefined
    ? {}
    : { submittedAt: attempt.submittedAt }),
  questions,
  ...(result ? { result } : {}),
});

/** What the policy asks of the caller. */
export const toNeed = ({ version: _, ...need }: TrainingNeed): NeedView => need;

/** A certificate as its holder sees it. */
export const toCertificateView = ({
  certificateId,
  name,
  title,
  version,
  issuedAt,
  expiresAt,
  status,
  supersededAt,
  revokedAt,
  revokedReason,
}: ShownCertificate): Certificate => ({
  ...{ certificateId, path: name, title, issuedAt, expiresAt, status, version },
  ...(supersededAt === undefined ? {} : { supersededAt }),
  ...(revokedAt === undefined ? {} : { revokedAt }),
  ...(revokedReason === undefined ? {} : { revokedReason }),
});

/** What reading and checking a text found. */
export const toCheck = ({
  findings,
  path,
  version = '',
}: TextCheck): TrainingCheck => ({
  isReadable: path !== undefined,
  findings,
  ...(path && {
    training: {
      path: path.name,
      title: path.title,
      version,
      modules: path.modules.length,
      minutes: minutesOf(path),
      questions: path.modules.reduce(
        (sum, { questions }) => sum + questions.length,
        0,
      ),
      drawn: path.modules.reduce((sum, { draw }) => sum + draw, 0),
    },
  }),
});

/** A version as somebody who works on training sees it. */
export const toVersionView = ({
  name,
  header,
  reviewBy: _,
  source: _source,
  ledgerEntryId: _entry,
  ...same
}: ShownVersion): VersionView => ({
  ...same,
  path: name,
  title: header.title,
});

/** A version with its texts. */
export const toVersionDetail = ({
  version,
  text,
  findings,
  before,
}: VersionPage): TrainingVersionDetail => ({
  version: toVersionView(version),
  ...{ text, findings },
  ...(before && { before }),
});
