import {
  HostBusyError,
  HostFailedError,
  HostGoneError,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { RequestError } from '@octokit/request-error';
import { failureOf, type Asked } from './failures';

/** The error for whatever the client threw: as `failureOf`, and for a host that cannot be reached a `HostFailedError`. */
export function explainFailure(error: unknown, asked: Asked): Error {
  const { host, route } = asked;
  if (
    error instanceof HostGoneError ||
    error instanceof HostBusyError ||
    error instanceof HostFailedError
  )
    return error;
  if (!(error instanceof RequestError))
    return new HostFailedError(`\`${host}\` could not be asked \`${route}\``, {
      reason: 'unreachable',
      route,
    });
  if (!error.response)
    return new HostFailedError(
      `\`${host}\` could not be reached for \`${route}\`; check \`apiBaseUrl\` in \`integrations.github\` and the network`,
      { reason: 'unreachable', route, networkCode: networkCodeOf(error) },
    );
  return failureOf(
    {
      status: error.status,
      headers: error.response.headers,
      message: error.message,
    },
    asked,
  );
}

/** The code that the network gave, however deep it lies. */
function networkCodeOf(error: Error): string | undefined {
  let cause: unknown = error;
  for (let depth = 0; depth < 4 && cause instanceof Error; depth += 1) {
    const code: unknown = Reflect.get(cause, 'code');
    if (typeof code === 'string') return code;
    cause = cause.cause;
  }
  return undefined;
}
