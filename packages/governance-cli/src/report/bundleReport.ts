import { ageWords } from '../offline/ageWords';
import type { OpenedBundle } from '../offline/openBundle';
import type { Terminal } from './terminal';
import { startPage } from './text/page';

/** A bundle that was fetched, verified and written. */
export interface BundleReport {
  /** As named on the command line. */
  readonly file: string;
  readonly opened: OpenedBundle;
  /** What the reader should know about how the repository was found. */
  readonly notices: readonly string[];
}

/** The envelope `ai-governance/bundle@1`; documented in `docs/reference/cli.md`. */
export const bundleDocument = ({
  file,
  opened: { bundle, digest, keyId, keysFrom, ageMs },
  notices,
}: BundleReport) => ({
  schema: 'ai-governance/bundle@1',
  file,
  repository: bundle.repository,
  issuer: bundle.issuer,
  issuedAt: bundle.issuedAt,
  ageSeconds: Math.floor(ageMs / 1000),
  policyDigest: bundle.policyDigest,
  policyNumber: bundle.policyVersion.number,
  bundleDigest: digest,
  entities: bundle.entities.map(({ ref }) => ref),
  keyId,
  keysFrom,
  notices,
});

/** The same for people. */
export function renderBundle(
  { file, opened, notices }: BundleReport,
  terminal: Terminal,
): string {
  const { bundle, keyId, keysFrom, ageMs, compiled } = opened;
  const allow = compiled.policy.defaults.whenUnavailable?.allow;
  const page = startPage(terminal);
  page.fields(
    [
      ['written', file],
      ['repository', bundle.repository],
      ['policy', `${bundle.policyVersion.number}, ${bundle.policyDigest}`],
      [
        'issued',
        `${bundle.issuedAt}, ${ageWords(ageMs)} ago, by ${bundle.issuer}`,
      ],
      [
        'entities',
        bundle.entities.map(({ ref }) => ref).join(', ') ||
          'none: the catalog does not know this repository',
      ],
      ['key', keyId],
      [
        'outage',
        allow
          ? `may pass for ${allow.tiers.join(', ')}${allow.critical ? '' : ', not for critical entities'}, for ${allow.bundleAgeHoursAtMost} h from its issue`
          : 'nothing passes while the portal cannot be asked',
      ],
    ],
    '',
  );
  page.blank();
  page.paragraph(
    keysFrom === 'pinned'
      ? 'Signed by one of the pinned keys.'
      : "The keys came with the bundle: they show later that the file is whole, not who made it. Save the portal's keys once from `/api/ai-governance/policy/keys` and give them with `--keys`.",
  );
  for (const notice of notices)
    page.paragraph(notice, `${terminal.paint('caution', 'note')}  `);
  return page.toString();
}
