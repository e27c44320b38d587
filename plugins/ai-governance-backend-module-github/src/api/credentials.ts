import {
  HostFailedError,
  HostGoneError,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { RequestError } from '@octokit/request-error';
import { failureOf } from './failures';

/** As whom we ask. */
export interface Credentials {
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly type: 'app' | 'token';
}

/** Where credentials come from, as `@backstage/integration` has it. */
export interface CredentialsSource {
  getCredentials(of: { readonly url: string }): Promise<Credentials>;
}

/**
 * Header with which we ask about an owner or a repository. Rejects with `HostGoneError` when the app is not installed there, with
 * `HostBusyError` when GitHub asks to wait; never with what a token was asked with.
 */
export async function authorize(
  source: CredentialsSource,
  {
    host,
    path,
    isApp,
    now,
  }: {
    readonly host: string;
    /** `owner` or `owner/name`. */
    readonly path: string;
    readonly isApp: boolean;
    readonly now: number;
  },
): Promise<Readonly<Record<string, string>>> {
  const { token } = await source
    .getCredentials({ url: `https://${host}/${path}` })
    .catch((error: unknown) => {
      throw tokenFailure(error, { host, isApp, now });
    });
  if (token) return { authorization: `token ${token}` };
  if (isApp) throw notInstalled(host);
  throw new HostFailedError(
    `\`integrations.github\` has neither an app nor a token for \`${host}\`; add one`,
    { reason: 'credentials' },
  );
}

const notInstalled = (host: string) =>
  new HostGoneError(
    `the app is not installed for this repository at \`${host}\`; install it there, or remove the repository from the catalog`,
  );

/** The error for an app that could not come: as `authorize` rejects. */
export function tokenFailure(
  error: unknown,
  {
    host,
    isApp,
    now,
  }: { readonly host: string; readonly isApp: boolean; readonly now: number },
): Error {
  const route = 'POST /app/installations/{installation_id}/access_tokens';
  if (isRequestError(error))
    return failureOf(
      {
        status: error.status,
        headers: error.response?.headers ?? {},
        message: error.message,
      },
      // A refused key is the configuration's fault: nothing is gone.
      { host, route, isApp: isApp && error.status !== 401, now },
    );
  const message = error instanceof Error ? error.message : '';
  return /does not have access|No app installation|is suspended/.test(message)
    ? notInstalled(host)
    : new HostFailedError(
        `no token could be had for \`${host}\`; check the app in \`integrations.github\`, and whether its API can be reached`,
        { reason: 'credentials', route },
      );
}

/** Backstage brings a version of its own of the same class. */
function isRequestError(error: unknown): error is RequestError {
  return (
    error instanceof RequestError ||
    (error instanceof Error && typeof Reflect.get(error, 'status') === 'number')
  );
}
