import type { Refusal } from '../certificates/judge';
import type { CertificatePayload } from '../certificates/shapes';
import type { Origin } from '../certificates/sources';
import { ageWords } from '../offline/ageWords';
import type { Terminal } from './terminal';
import { startPage } from './text/page';

/** What verifying a certificate came to. */
export interface CertificateReport {
  readonly keysFrom: Origin;
  /** Absent when it holds. */
  readonly refusal?: Refusal;
  /** What it says; absent when its signature does not hold, and so nothing of it counts. */
  readonly certificate?: CertificatePayload;
  readonly keyId?: string;
  /** Since when it is of an older major version; the policy of the portal says for how long it still counts. */
  readonly supersededAt?: string;
  /** The list by which it was judged; absent when it was not needed. */
  readonly revocations?: {
    readonly from: Origin;
    readonly issuedAt: string;
    readonly nextUpdate: string;
    readonly ageMs: number;
    readonly isStale: boolean;
  };
}

/** The envelope `ai-governance/certificate@1`; documented in `docs/reference/cli.md`. */
export const certificateDocument = ({
  refusal,
  certificate,
  keyId,
  keysFrom,
  supersededAt,
  revocations,
}: CertificateReport) => ({
  schema: 'ai-governance/certificate@1',
  isValid: refusal === undefined,
  because: refusal?.because,
  at: refusal && 'at' in refusal ? refusal.at : undefined,
  certificate,
  supersededAt,
  keyId,
  keysFrom,
  revocations: revocations && {
    from: revocations.from,
    issuedAt: revocations.issuedAt,
    nextUpdate: revocations.nextUpdate,
    ageSeconds: Math.floor(revocations.ageMs / 1000),
    isStale: revocations.isStale,
  },
});

const BECAUSE: Readonly<Record<Refusal['because'], string>> = {
  badSignature: 'it was altered, or the portal has not signed it',
  otherContent: 'what is signed is no certificate',
  notYetValid: 'it is issued only at',
  expired: 'it expired at',
  revoked: 'it was revoked at',
};

/** The same for people. */
export function renderCertificate(
  report: CertificateReport,
  terminal: Terminal,
): string {
  const { refusal, certificate, keyId, keysFrom, supersededAt } = report;
  const page = startPage(terminal);
  const { paint } = terminal;
  page.paragraph(
    verdict(refusal),
    refusal ? `${paint('bad', '✕')} ` : `${paint('good', '✓')} `,
  );
  if (!certificate) return page.toString();
  page.blank();
  page.fields(
    [
      ['training', `${certificate.title} (${certificate.path})`],
      ['version', certificate.version],
      ...(certificate.name === undefined
        ? []
        : ([['holder', certificate.name]] as const)),
      ['issued', `${certificate.issuedAt}, by ${certificate.issuer}`],
      ['expires', certificate.expiresAt],
      ['id', certificate.certificateId],
      [
        'key',
        `${keyId}, ${keysFrom === 'file' ? 'from the file given' : 'as the portal shows it now'}`,
      ],
      ...listField(report),
    ],
    '',
  );
  if (supersededAt !== undefined)
    page.paragraph(
      `It is of an older major version since ${supersededAt}; the policy of the portal says for how long it still counts.`,
      `${paint('caution', 'note')}  `,
    );
  if (report.revocations?.isStale)
    page.paragraph(
      'The list of revocations was to be replaced; a revocation since then is not seen.',
      `${paint('caution', 'note')}  `,
    );
  return page.toString();
}

function verdict(refusal: Refusal | undefined): string {
  if (!refusal) return 'The certificate is valid.';
  const at = 'at' in refusal ? ` ${refusal.at}` : '';
  return `The certificate is not valid: ${BECAUSE[refusal.because]}${at}.`;
}

const listField = ({
  revocations,
}: CertificateReport): readonly (readonly [string, string])[] =>
  revocations === undefined
    ? []
    : [
        [
          'revocations',
          `by a list that is ${ageWords(revocations.ageMs)} old (${revocations.issuedAt}), ${revocations.from === 'file' ? 'from the file given' : 'from the portal'}, to be replaced at ${revocations.nextUpdate}`,
        ],
      ];
