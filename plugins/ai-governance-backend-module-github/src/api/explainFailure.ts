import {
  HostBusyError,
  HostGoneError,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { RequestError } from '@octokit/request-error';
import { failing, failureOf, type Asked } from './failures';

/** The error for whatever the client threw: as `failureOf`, and for a host that cannot be reached an ordinary one. */
export function explainFailure(error: unknown, asked: Asked): Error {
  const { host, route } = asked;
  if (error instanceof HostGoneError || error instanceof HostBusyError)
    return error;
  if (!(error instanceof RequestError))
    return failing(
      'UNREACHABLE',
      `\`${host}\` could not be asked \`${route}\``,
    );
  if (!error.response)
    return failing(
      'UNREACHABLE',
      `\`${host}\` could not be reached for \`${route}\`; check \`apiBaseUrl\` in \`integrations.github\` and the network`,
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
