import { type Failure, unavailable } from '../failure';

interface Explanation {
  readonly because: string;
  readonly hint: string;
  /** Whether another try may go better. */
  readonly isTransient: boolean;
  /** Whether the portal is not there; not so when something answers that is not to be trusted, or nobody knows what went wrong. */
  readonly isOutage: boolean;
}

const certificate = (because: string): Explanation => ({
  because,
  hint: 'when your organisation has its own certificate authority, name its file in the environment variable `NODE_EXTRA_CA_CERTS`',
  isTransient: false,
  isOutage: false,
});

const NOT_RUNNING: Explanation = {
  because: 'nothing listens there (connection refused)',
  hint: 'check that the portal runs and that `--url` names the backend; `npm start` serves it at `http://localhost:7007`',
  isTransient: true,
  isOutage: true,
};

const NO_ROUTE: Explanation = {
  because: 'there is no way to it from this machine',
  hint: 'check the network or VPN; behind a proxy, set `HTTPS_PROXY` and `NODE_USE_ENV_PROXY=1`',
  isTransient: true,
  isOutage: true,
};

const BROKEN_OFF: Explanation = {
  because: 'the connection broke off',
  hint: 'try again; when it stays so, ask the portal team whether the backend restarts',
  isTransient: true,
  isOutage: true,
};

const NOT_TLS: Explanation = {
  because: 'it does not speak TLS',
  hint: 'an address without TLS begins with `http://`',
  isTransient: false,
  isOutage: false,
};

const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  ECONNREFUSED: NOT_RUNNING,
  ECONNRESET: BROKEN_OFF,
  EPIPE: BROKEN_OFF,
  UND_ERR_SOCKET: BROKEN_OFF,
  ENETUNREACH: NO_ROUTE,
  EHOSTUNREACH: NO_ROUTE,
  ETIMEDOUT: NO_ROUTE,
  UND_ERR_CONNECT_TIMEOUT: NO_ROUTE,
  ENOTFOUND: {
    because: 'the name is not known',
    hint: 'check the spelling of `--url`, the network and the VPN',
    isTransient: false,
    isOutage: true,
  },
  EAI_AGAIN: {
    because: 'its name cannot be looked up at the moment',
    hint: 'check the network and the VPN; behind a proxy, set `HTTPS_PROXY` and `NODE_USE_ENV_PROXY=1`',
    isTransient: true,
    isOutage: true,
  },
  SELF_SIGNED_CERT_IN_CHAIN: certificate(
    'its certificate is signed by an authority that this machine does not know',
  ),
  DEPTH_ZERO_SELF_SIGNED_CERT: certificate('its certificate is self-signed'),
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: certificate(
    'its certificate cannot be traced to a known authority',
  ),
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: certificate(
    'its certificate is signed by an authority that this machine does not know',
  ),
  CERT_HAS_EXPIRED: {
    because: 'its certificate has expired',
    hint: 'ask the portal team to renew it, and check the clock of this machine',
    isTransient: false,
    isOutage: false,
  },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    because: 'its certificate is for another name',
    hint: 'use the name for which the certificate was issued in `--url`',
    isTransient: false,
    isOutage: false,
  },
  ERR_SSL_WRONG_VERSION_NUMBER: NOT_TLS,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: NOT_TLS,
  EPROTO: NOT_TLS,
  UND_ERR_INVALID_ARG: {
    because: 'the address is not usable',
    hint: 'check `--url`',
    isTransient: false,
    isOutage: false,
  },
};

const UNKNOWN: Explanation = {
  because: 'the connection failed',
  hint: 'check `--url` and the network; `AI_GOVERNANCE_DEBUG=1` shows the technical cause',
  isTransient: true,
  isOutage: false,
};

/** Whether another try may go better; certificates and wrong names stay wrong. */
export const isTransient = (error: unknown): boolean =>
  explanationOf(error).isTransient;

/** What a failed connection means in plain words: a `Failure` with exit code 3. */
export function explainNetworkError(error: unknown, url: URL): Failure {
  const { because, hint, isOutage } = explanationOf(error);
  return unavailable(
    'cli.unreachable',
    `cannot reach the portal at \`${url.origin}\`: ${because}`,
    { hint, cause: error, isOutage },
  );
}

function explanationOf(error: unknown): Explanation {
  for (const code of codesOf(error)) {
    const explanation = EXPLANATIONS[code];
    if (explanation) return explanation;
  }
  return UNKNOWN;
}

/** Codes of the error and of everything that caused it; a name with several addresses fails with several errors. */
function* codesOf(error: unknown): Generator<string> {
  if (typeof error !== 'object' || error === null) return;
  if ('code' in error && typeof error.code === 'string') yield error.code;
  if ('errors' in error && Array.isArray(error.errors)) {
    for (const inner of error.errors) yield* codesOf(inner);
  }
  if ('cause' in error) yield* codesOf(error.cause);
}
