import { HostBusyError } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { backoffMs } from './backoff';
import { resumeAt } from './work';

describe('R48 when what failed is tried again', () => {
  it.each`
    failures | random | expected
    ${1}     | ${0}   | ${2_000}
    ${1}     | ${1}   | ${1_000}
    ${2}     | ${0}   | ${4_000}
    ${5}     | ${0.5} | ${24_000}
    ${9}     | ${0}   | ${512_000}
    ${10}    | ${0}   | ${600_000}
    ${9_999} | ${1}   | ${300_000}
  `(
    'after $failures failures and $random of luck: $expected ms',
    ({ failures, random, expected }) => {
      expect(backoffMs(failures, random)).toBe(expected);
    },
  );

  const now = '2026-11-02T09:00:00.000Z';
  it.each`
    what                    | retryAt                   | expected
    ${'what it asks for'}   | ${'2026-11-02T09:05:00Z'} | ${'2026-11-02T09:05:00.000Z'}
    ${'an instant gone by'} | ${'2026-11-02T08:00:00Z'} | ${now}
    ${'longer than a hour'} | ${'2026-11-03T09:00:00Z'} | ${'2026-11-02T10:00:00.000Z'}
    ${'no instant'}         | ${'soon'}                 | ${'2026-11-02T09:01:00.000Z'}
  `('a host that asks to wait: $what', ({ retryAt, expected }) => {
    expect(resumeAt(new HostBusyError('wait', retryAt), now)).toBe(expected);
  });
});
