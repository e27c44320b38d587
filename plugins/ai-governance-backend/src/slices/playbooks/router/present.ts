import type {
  PlaybookCheck as CheckView,
  PlaybookDetail as DetailView,
  PlaybookSummary as SummaryView,
  PlaybookVariable as VariableView,
  PlaybookVersion as VersionView,
  PlaybookVersionDetail as VersionDetailView,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { formatVersion, type Variable } from '@ai-enablement/governance-core';
import type { PlaybookVersion } from '../model';
import type { TextCheck } from '../service/checkText';
import { healthOf } from '../service/health';
import { livingVersion, type PermitContext } from '../service/permits';
import type { PlaybookPage, VersionPage } from '../service/playbookPage';
import type { Reader } from '../service/reader';
import type { CurrentPlaybook } from '../views';

/** Who looks, and when. */
export interface Look extends PermitContext {
  readonly reader: Reader;
}

/** What a caller's permissions let them do. */
export const toRights = ({ mayPropose, mayPublish }: Reader) => ({
  mayPropose,
  mayPublish,
});

/** A playbook as lists show it. */
export function toSummary(
  { playbook, version }: CurrentPlaybook,
  now: string,
): SummaryView {
  const { header, name, kind, versionId, digest, owner, reviewBy } = version;
  return {
    ...{ name, kind, versionId, digest, owner, reviewBy },
    ...header,
    version: formatVersion(version.version),
    health: healthOf(version, now),
    publishedAt: version.effectiveFrom ?? version.proposedAt,
    ...(version.expiresAt === undefined
      ? {}
      : { expiresAt: version.expiresAt }),
    ...(playbook.deprecation && { deprecation: playbook.deprecation }),
  };
}

/** A version as callers see it. */
export function toVersionView(
  stored: PlaybookVersion,
  look: Look,
): VersionView {
  const version = livingVersion(stored, look.reader, look);
  const { versionId, name, kind, owner, digest, source, reason } = version;
  const { proposedBy, proposedAt, permits, life } = version;
  return {
    ...{ versionId, name, kind, owner, digest, source, reason },
    ...{ proposedBy, proposedAt, permits },
    title: version.header.title,
    version: formatVersion(version.version),
    state: life,
    ...defined(version, [
      'decidedBy',
      'decidedAt',
      'decidedReason',
      'effectiveFrom',
      'endsAt',
    ]),
  };
}

/** A variable as forms show it. */
export const toVariableView = (variable: Variable): VariableView => variable;

/** One playbook with its texts. */
export const toDetail = (page: PlaybookPage, look: Look): DetailView => ({
  playbook: toSummary(
    { playbook: page.playbook, version: page.current },
    look.now,
  ),
  files: page.content.files,
  variables: page.content.variables.map(toVariableView),
  ...(page.prompt === undefined ? {} : { prompt: page.prompt }),
  versions: page.versions.map(version => toVersionView(version, look)),
  rights: toRights(look.reader),
});

/** One version with its texts. */
export const toVersionDetail = (
  { version, text, findings, before }: VersionPage,
  look: Look,
): VersionDetailView => ({
  version: toVersionView(version, look),
  ...{ text, findings },
  ...(before && {
    before: {
      versionId: before.version.versionId,
      version: formatVersion(before.version.version),
      text: before.text,
    },
  }),
});

/** What was found in a text that is being written. */
export function toCheckView({
  playbook,
  findings,
  tokens,
  expectedVersions,
}: TextCheck): CheckView {
  if (!playbook) return { isReadable: false, findings };
  const { name, title, summary, kind, version, owner, audience, variables } =
    playbook;
  return {
    isReadable: true,
    findings,
    ...(tokens === undefined ? {} : { tokens }),
    ...(expectedVersions && { expectedVersions }),
    playbook: {
      ...{ name, title, summary, kind, owner, audience },
      version: formatVersion(version),
      variables: variables.map(toVariableView),
    },
  };
}

/** The keys that have a value. */
const defined = <T extends object, Key extends keyof T>(
  value: T,
  keys: readonly Key[],
): Partial<Pick<T, Key>> =>
  Object.fromEntries(
    keys.flatMap(key => (value[key] === undefined ? [] : [[key, value[key]]])),
  ) as Partial<Pick<T, Key>>;
