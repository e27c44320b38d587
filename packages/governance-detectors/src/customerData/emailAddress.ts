import type { Span } from '../text/spans';

const MOST_LOCAL = 64;
const LOCAL = /[A-Za-z0-9._%+\u0080-\uffff-]/;
const LOCAL_BEGINNING = /[A-Za-z0-9_\u0080-\uffff]/;
const DOMAIN =
  /@((?:[A-Za-z0-9\u0080-\uffff](?:[A-Za-z0-9\u0080-\uffff-]{0,62})\.){1,8}[A-Za-z]{2,24})(?![A-Za-z0-9_])/y;

/** Ends of file names, which no domain has: `logo@2x.png`. */
const FILE_ENDS = new Set(
  'avif bmp css gif html ico jpeg jpg js json jsx less mjs cjs png scss svg ts tsx webp xml yaml yml'.split(
    ' ',
  ),
);

/** Domains that belong to nobody (RFC 2606, RFC 6761). */
const RESERVED =
  /(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid|localhost|localdomain|local)$/;

/** Boxes that no person reads, and accounts that are no address of a person. */
const NOBODY =
  /^(?:no-?reply|do-?not-?reply|git|hg|svn|mailer-daemon|postmaster)(?:[+._-]|$)/;

/** An address in a text, in lower case. */
export interface EmailAddress extends Span {
  readonly address: string;
}

/** All addresses that may belong to a person. */
export function* personalAddresses(text: string): Iterable<EmailAddress> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = startOfLocal(text, at);
    if (start === at) continue;
    DOMAIN.lastIndex = at;
    const domain = DOMAIN.exec(text)?.[1]?.toLowerCase();
    if (domain === undefined) continue;
    const local = text.slice(start, at).toLowerCase();
    if (isPersonal(local, domain))
      yield {
        start,
        end: at + 1 + domain.length,
        address: `${local}@${domain}`,
      };
  }
}

/** `at` when no address can end there. */
function startOfLocal(text: string, at: number): number {
  if (text.charAt(at - 1) === '.') return at;
  const lowest = Math.max(0, at - MOST_LOCAL);
  let start = at;
  while (start > lowest && LOCAL.test(text.charAt(start - 1))) start--;
  // Dots and dashes at the beginning belong to the text around.
  while (start < at && !LOCAL_BEGINNING.test(text.charAt(start))) start++;
  return start;
}

const isPersonal = (local: string, domain: string): boolean =>
  !RESERVED.test(domain) &&
  !FILE_ENDS.has(domain.slice(domain.lastIndexOf('.') + 1)) &&
  !NOBODY.test(local) &&
  !/(?:^|\.)noreply\./.test(domain);
