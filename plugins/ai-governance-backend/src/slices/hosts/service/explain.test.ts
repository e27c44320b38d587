import {
  HostBusyError,
  HostFailedError,
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
    [
      new HostFailedError(SECRET, {
        reason: 'hidden',
        route: 'GET /repos/{owner}/{repo}/contents/{+path}',
        answered: 403,
      }),
      'hidden, status 403, `GET /repos/{owner}/{repo}/contents/{+path}`: give the app the permissions that the guide of the host lists',
    ],
    [
      new HostFailedError(SECRET, {
        reason: 'unreachable',
        networkCode: 'ECONNREFUSED',
      }),
      'unreachable, code ECONNREFUSED: check the address of its API and the network',
    ],
    [
      new HostFailedError(SECRET, {
        reason: SECRET as 'refused',
        route: `GET https://api.example.com/${SECRET}?x=1`,
        answered: SECRET as unknown as number,
        networkCode: SECRET,
      }),
      'refused: it is tried again; if it stays, look at the state of the host',
    ],
    [SECRET, 'something that is no error'],
    [undefined, 'something that is no error'],
  ])('%# is told as %s', (error, expected) => {
    expect(explain(error)).toBe(expected);
  });

  it('fits its row', () => {
    const route = `GET ${'/{owner}/{repo}'.repeat(5)}/${'x'.repeat(40)}/${'y'.repeat(40)}`;
    const error = new HostFailedError(SECRET, { reason: 'hidden', route });
    expect(explain(error)).toHaveLength(200);
  });
});
