import {
  HostBusyError,
  HostFailedError,
  type HostFailure,
  type HostFailureReason,
  HostGoneError,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { CodedError } from '../../../shared/codedError';

const NAME = /^[A-Za-z]{1,60}$/;
const CODE = /^[A-Z][A-Z0-9_]{1,40}$/;
/** A method and a template of a path; no address, no query, no value. */
const ROUTE = /^[A-Z]{3,6} (\/[\w{}+.-]{0,40}){1,12}$/;
/** What a row holds. */
const MOST_CHARACTERS = 200;

const NEXT_STEP: Readonly<Record<HostFailureReason, string>> = {
  hidden: 'give the app the permissions that the guide of the host lists',
  credentials: 'correct the token or app in `integrations`',
  unreachable: 'check the address of its API and the network',
  strange: 'check the address of its API in `integrations`',
  refused: 'it is tried again; if it stays, look at the state of the host',
};

/**
 * What may be said of a failure in logs, rows and answers: its kind, and of a host's refusal what was asked, the status and the next
 * step. Never its message, since what hosts say may quote what was sent to them.
 */
export function explain(error: unknown): string {
  if (error instanceof CodedError) return `\`${error.code}\``;
  if (error instanceof HostBusyError) return 'the host asks to wait';
  if (error instanceof HostGoneError) return 'it is no longer at the host';
  if (error instanceof HostFailedError) return explainHost(error.failure);
  if (!(error instanceof Error)) return 'something that is no error';
  const { name } = error;
  return [
    NAME.test(name) ? name : 'Error',
    ...statusOf(error),
    ...codeOf(error),
  ].join(', ');
}

function explainHost(failure: HostFailure): string {
  const reason = Object.hasOwn(NEXT_STEP, failure.reason)
    ? failure.reason
    : 'refused';
  const { answered, networkCode, route } = failure;
  const what = [
    reason,
    ...(Number.isInteger(answered) ? [`status ${answered}`] : []),
    ...(CODE.test(networkCode ?? '') ? [`code ${networkCode}`] : []),
    ...(ROUTE.test(route ?? '') ? [`\`${route}\``] : []),
  ].join(', ');
  const whole = `${what}: ${NEXT_STEP[reason]}`;
  return whole.length > MOST_CHARACTERS
    ? `${whole.slice(0, MOST_CHARACTERS - 1)}…`
    : whole;
}

function statusOf(error: Error): readonly string[] {
  const status = 'status' in error ? error.status : undefined;
  return typeof status === 'number' && Number.isInteger(status)
    ? [`status ${status}`]
    : [];
}

function codeOf(error: Error): readonly string[] {
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && CODE.test(code) ? [`code ${code}`] : [];
}
