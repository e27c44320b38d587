import {
  HostBusyError,
  HostGoneError,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { CodedError } from '../../../shared/codedError';
import { explain } from './explain';

const SECRET = 'ghs_canary0123456789';
const failing = (more: object) => Object.assign(new Error(SECRET), more);

describe('R48 what may be said of a failure', () => {
  it.each([
    [new Error(SECRET), 'Error'],
    [new TypeError(SECRET), 'TypeError'],
    [failing({ name: SECRET }), 'Error'],
    [failing({ status: 403 }), 'Error, status 403'],
    [failing({ status: SECRET }), 'Error'],
    [failing({ code: 'ECONNREFUSED' }), 'Error, code ECONNREFUSED'],
    [failing({ code: SECRET }), 'Error'],
    [new CodedError('policy.notReady', SECRET), '`policy.notReady`'],
    [new HostBusyError(SECRET, '2026-11-02'), 'the host asks to wait'],
    [new HostGoneError(SECRET), 'it is no longer at the host'],
    [SECRET, 'something that is no error'],
    [undefined, 'something that is no error'],
  ])('%# is told as %s', (error, expected) => {
    expect(explain(error)).toBe(expected);
  });
});
