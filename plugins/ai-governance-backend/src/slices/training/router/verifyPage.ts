import type { Verified } from '../service/openCertificates';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, character => ENTITIES[character] ?? '');

const day = (instant: string): string => instant.slice(0, 10);

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 40rem; margin: 3rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
.status { font-size: 1.125rem; font-weight: 600; border-left: .375rem solid; padding: .5rem 1rem; margin: 1.5rem 0; }
.counts { border-color: #2e7d32; } .over { border-color: #c62828; } .partly { border-color: #b26a00; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .375rem 1.5rem; }
dt { opacity: .75; } dd { margin: 0; overflow-wrap: anywhere; }
footer { margin-top: 2rem; font-size: .875rem; opacity: .75; }
@media print { main { margin: 0 auto; } }
`;

interface Sentence {
  readonly look: 'counts' | 'partly' | 'over';
  readonly text: string;
}

function sentenceOf(verified: Verified): Sentence {
  switch (verified.status) {
    case 'unknown':
      return {
        look: 'over',
        text: 'This is no certificate of this portal. The link may have been cut off or changed; ask its holder for a new one.',
      };
    case 'revoked':
      return {
        look: 'over',
        text: `Revoked on ${day(verified.revokedAt ?? '')}. It no longer counts.`,
      };
    case 'expired':
      return {
        look: 'over',
        text: `Expired on ${day(verified.certificate.expiresAt)}. It no longer counts.`,
      };
    case 'superseded':
      return {
        look: 'partly',
        text: `Valid, and of an older version of the training since ${day(verified.supersededAt ?? '')}. Where it still counts, the policy says.`,
      };
    default:
      return { look: 'counts', text: 'Valid.' };
  }
}

function rowsOf(verified: Verified): readonly (readonly [string, string])[] {
  if (verified.status === 'unknown') return [];
  const { certificate } = verified;
  return [
    ...(certificate.name === undefined
      ? []
      : [['Holder', certificate.name] as const]),
    ['Training', certificate.title],
    ['Version', certificate.version],
    ['Issued', day(certificate.issuedAt)],
    ['Expires', day(certificate.expiresAt)],
    ['Issued by', certificate.issuer],
    ['Certificate', certificate.certificateId],
  ];
}

/** The page on which anybody verifies a certificate: what it says, and whether it counts now. It needs no script. */
export function verifyPage(verified: Verified): string {
  const { look, text } = sentenceOf(verified);
  const rows = rowsOf(verified)
    .map(
      ([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`,
    )
    .join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Certificate of training</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Certificate of training</h1>
<p class="status ${look}" role="status">${escaped(text)}</p>
${rows === '' ? '' : `<dl>${rows}</dl>`}
<footer>The signature was checked by the portal that issued it. It shows a name only when its holder put it into the link.</footer>
</main>
</body>
</html>
`;
}
