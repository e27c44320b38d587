import {
  HostBusyError,
  HostFailedError,
  HostGoneError,
} from '@ai-enablement/backstage-plugin-ai-governance-node';

/** What GitHub answered when it did not do what was asked. */
export interface Refusal {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** What was asked and as whom. Names no address, header or token. */
export interface Asked {
  /** For example `GET /repos/{owner}/{repo}/pulls/{number}`. */
  readonly route: string;
  readonly host: string;
  /** Whether an app asked, whose leave ends when it is removed. */
  readonly isApp: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** GitHub asks to wait at least a minute where it does not say how long. */
const USUAL_WAIT_SECONDS = 60;
/** Nothing that GitHub limits lasts longer; a greater number is a mistake of a proxy. */
const LONGEST_WAIT_SECONDS = 24 * 3_600;
const LIMIT_WORDS = /rate limit|abuse detection/i;

/** GitHub hides something from us that may well be there. */
export class HiddenError extends HostFailedError {
  constructor(message: string, route: string) {
    super(message, { reason: 'hidden', route, answered: 403 });
    this.name = 'HiddenError';
  }
}

/** A repository without a commit has no files to ask for. */
export class EmptyRepositoryError extends HostGoneError {}

/** GitHub says that a branch has no classic protection, rather than that there is nothing for us to see. */
export class NotProtectedError extends HostGoneError {}

/**
 * The error for a refusal: `HostBusyError` where GitHub asks to wait, `HostGoneError` where something is no longer there or not for
 * us, `HiddenError` where a permission is missing, else a `HostFailedError`. Its text is ours alone: what an answer says might quote what we sent.
 */
export function failureOf(refusal: Refusal, asked: Asked): Error {
  const { status } = refusal;
  const { host, route, isApp } = asked;
  const retryAt = retryAtOf(refusal, asked.now);
  if (retryAt !== undefined)
    return new HostBusyError(
      `\`${host}\` asks to wait until ${retryAt}`,
      retryAt,
    );
  if (status === 404 && /branch not protected/i.test(refusal.message))
    return new NotProtectedError(`\`${host}\` protects no such branch`);
  if (status === 404 || status === 410)
    return new HostGoneError(`\`${host}\` has nothing at \`${route}\``);
  if (status === 422 && /no commit found/i.test(refusal.message))
    return new HostGoneError(`\`${host}\` no longer has the commit`);
  if (status >= 300 && status < 400)
    return new HostGoneError(
      `\`${host}\` says that \`${route}\` has moved; the new name comes with an event`,
    );
  if (status === 401 && isApp)
    return new HostGoneError(`the app is no longer installed at \`${host}\``);
  if (status === 403 && /suspended/i.test(refusal.message))
    return new HostGoneError(`the app is suspended at \`${host}\``);
  if (status === 403)
    return new HiddenError(
      `\`${host}\` hides \`${route}\`; give the app the permissions that docs/guides/github.md lists`,
      route,
    );
  if (status === 409 && /repository is empty/i.test(refusal.message))
    return new EmptyRepositoryError(`the repository at \`${host}\` is empty`);
  return new HostFailedError(
    `\`${host}\` answered ${status} to \`${route}\`${status === 401 ? '; check the token in `integrations.github`' : ''}`,
    {
      reason: status === 401 ? 'credentials' : 'refused',
      route,
      answered: status,
    },
  );
}

/** UTC, ISO 8601; `undefined` when nothing asks to wait. */
function retryAtOf(
  { status, headers, message }: Refusal,
  now: number,
): string | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const at = (seconds: number): string =>
    new Date(
      now + Math.min(Math.max(seconds, 1), LONGEST_WAIT_SECONDS) * 1_000,
    ).toISOString();
  const wait = numberIn(headers['retry-after']);
  if (wait !== undefined) return at(wait);
  const reset = numberIn(headers['x-ratelimit-reset']);
  if (numberIn(headers['x-ratelimit-remaining']) === 0 && reset !== undefined)
    return at(reset - now / 1_000);
  return status === 429 || LIMIT_WORDS.test(message)
    ? at(USUAL_WAIT_SECONDS)
    : undefined;
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{1,12}$/.test(value)
    ? Number(value)
    : undefined;
}
