import { VendorFailedError, type AskedVendor } from './failures';

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Who may serve files of signed links. */
export interface LinkRules extends AskedVendor {
  /** Hosts, such as `files.example.com`, or `*.example.com` for all below one. */
  readonly linkHosts: readonly string[];
  /** Of the vendor's API; a stand-in on this machine may serve its files itself. */
  readonly baseUrl: string;
}

/**
 * A signed link that may be followed: over https to a host that is allowed, or to the API's own host on this machine. Throws a
 * `VendorFailedError` else, which names the host and never the link.
 */
export function readSignedLink(
  link: string,
  { vendor, settings, linkHosts, baseUrl }: LinkRules,
  base?: URL,
): URL {
  const refuse = (why: string) =>
    new VendorFailedError(`${vendor} sent a link to a file ${why}`, {
      reason: 'strange',
    });
  const url = URL.parse(link, base);
  if (!url)
    throw refuse(
      `that is no address; check \`${settings}.baseUrl\`, and look whether ${vendor} changed its API`,
    );
  const isOfThisMachine =
    LOOPBACK.has(url.hostname) &&
    url.hostname === URL.parse(baseUrl)?.hostname &&
    url.protocol === 'http:';
  if (isOfThisMachine) return url;
  if (url.protocol !== 'https:' || url.username || url.password)
    throw refuse(
      `at \`${url.hostname}\` that is not plain https; such a link is not followed`,
    );
  if (!linkHosts.some(pattern => isHost(url.hostname, pattern)))
    throw refuse(
      `at \`${url.hostname}\`, which is not allowed; add the host to \`${settings}.downloadHosts\` if it is ${vendor}'s`,
    );
  return url;
}

function isHost(hostname: string, pattern: string): boolean {
  return pattern.startsWith('*.')
    ? hostname.endsWith(pattern.slice(1).toLowerCase())
    : hostname === pattern.toLowerCase();
}
