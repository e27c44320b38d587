import type {
  OpenPlaybook as OpenView,
  PlaybookCatalogue as CatalogueView,
  PlaybookCheck as CheckView,
  PlaybookDetail as DetailView,
  PlaybookSummary as SummaryView,
  PlaybookVersion as VersionView,
  PlaybookVersionDetail as VersionDetailView,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Page } from '../../../shared/page';
import type { AuthorizedPlaybooks } from '../authorize';

type Answer<Name extends keyof AuthorizedPlaybooks> = Awaited<
  ReturnType<AuthorizedPlaybooks[Name]>
>;

/** One page of the catalogue. */
export const toCatalogue = (page: Answer<'catalogue'>): CatalogueView => ({
  ...page,
  items: page.items.map(toSummary),
});

/** One page of what every reader may read. */
export const toOpenPage = (page: Answer<'open'>): Page<OpenView> => ({
  ...page,
  items: page.items.map(({ playbook, files }) => ({
    playbook: toSummary(playbook),
    ...(files && { files: [...files] }),
  })),
});

/** A playbook as lists show it. */
function toSummary({
  current,
  health,
  deprecation,
}: Answer<'playbook'>['playbook']): SummaryView {
  const { name, kind, version, versionId, digest, owner, reviewBy } = current;
  return {
    ...{ name, kind, version, versionId, digest, owner, reviewBy, health },
    ...current.header,
    publishedAt: current.effectiveFrom ?? current.proposedAt,
    ...defined(current, ['expiresAt']),
    ...(deprecation && { deprecation }),
  };
}

/** A version as callers see it. */
export function toVersionView(version: Answer<'publish'>): VersionView {
  const { versionId, name, kind, owner, digest, source, reason } = version;
  const { proposedBy, proposedAt, permits, life } = version;
  return {
    ...{ versionId, name, kind, owner, digest, source, reason },
    ...{ proposedBy, proposedAt, permits, state: life },
    title: version.header.title,
    version: version.version,
    ...defined(version, [
      'decidedBy',
      'decidedAt',
      'decidedReason',
      'effectiveFrom',
      'endsAt',
    ]),
  };
}

/** One playbook with its texts. */
export const toDetail = ({
  playbook,
  content: { files, variables },
  versions,
  rights,
  prompt,
}: Answer<'playbook'>): DetailView => ({
  ...{ files, variables, rights },
  playbook: toSummary(playbook),
  ...(prompt === undefined ? {} : { prompt }),
  versions: versions.map(toVersionView),
});

/** One version with its texts. */
export const toVersionDetail = ({
  version,
  ...rest
}: Answer<'version'>): VersionDetailView => ({
  ...rest,
  version: toVersionView(version),
});

/** What was found in a text that is being written. */
export function toCheckView({
  playbook,
  ...found
}: Answer<'check'>): CheckView {
  if (!playbook) return { isReadable: false, findings: found.findings };
  const { name, title, summary, kind, version, owner, audience, variables } =
    playbook;
  return {
    isReadable: true,
    ...found,
    playbook: {
      ...{ name, title, summary, kind, version, owner, audience, variables },
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
