import {
  HostBusyError,
  HostGoneError,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { CodedError } from '../../../shared/codedError';

const NAME = /^[A-Za-z]{1,60}$/;
const CODE = /^[A-Z][A-Z0-9_]{1,40}$/;

/**
 * What may be said of a failure in logs, rows and answers: its kind, never its message, since what hosts say may quote what was
 * sent to them.
 */
export function explain(error: unknown): string {
  if (error instanceof CodedError) return `\`${error.code}\``;
  if (error instanceof HostBusyError) return 'the host asks to wait';
  if (error instanceof HostGoneError) return 'it is no longer at the host';
  if (!(error instanceof Error)) return 'something that is no error';
  const { name } = error;
  return [
    NAME.test(name) ? name : 'Error',
    ...statusOf(error),
    ...codeOf(error),
  ].join(', ');
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
