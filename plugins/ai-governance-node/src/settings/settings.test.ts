import { mockServices } from '@backstage/backend-test-utils';
import { addDays, daysBetween, isDay, SourceSettings, utcDay } from '.';

const USUAL = 'https://api.acme.test';

const settingsOf = (acme?: Record<string, string | number>) =>
  new SourceSettings(
    mockServices.rootConfig({
      data: { aiGovernance: { sources: { ...(acme && { acme }) } } },
    }),
    'acme',
  );

describe('R07 settings of a source', () => {
  it('are absent without configuration', () => {
    expect(settingsOf().areThere).toBe(false);
    expect(settingsOf({ token: 't' }).areThere).toBe(true);
  });

  const baseUrlOf = (baseUrl?: string) =>
    settingsOf({ token: 't', ...(baseUrl && { baseUrl }) }).baseUrl(USUAL);

  it.each<[string, string | undefined, string]>([
    ['the usual one', undefined, USUAL],
    ['slashes at the end', 'https://a.test/api//', 'https://a.test/api'],
    [
      'a stand-in on this machine',
      'http://127.0.0.1:8080',
      'http://127.0.0.1:8080',
    ],
  ])('%s is a base address', (_, baseUrl, expected) => {
    expect(baseUrlOf(baseUrl)).toBe(expected);
  });

  it.each<[string, string]>([
    ['plain http elsewhere', 'http://a.test'],
    ['a password', 'https://u:hush@a.test'],
    ['a query', 'https://a.test?key=hush'],
    ['no address', 'hush'],
  ])('%s is no base address', (_, baseUrl) => {
    expect(() => baseUrlOf(baseUrl)).toThrow(
      /sources\.acme\.baseUrl` is no address/,
    );
    expect(() => baseUrlOf(baseUrl)).not.toThrow(/hush/);
  });

  it.each<[string, () => unknown, RegExp]>([
    [
      'no secret',
      () => settingsOf({}).required('token', 'make one'),
      /`aiGovernance.sources.acme.token` is missing; make one/,
    ],
    [
      'a blank secret',
      () => settingsOf({ token: ' ' }).required('token', 'make one'),
      /is missing/,
    ],
    [
      'a day that is none',
      () => settingsOf({ firstDay: '2026-02-30' }).firstDay(),
      /firstDay` is `2026-02-30`; expected a day/,
    ],
    [
      'another word',
      () => settingsOf({ form: 'xml' }).oneOf('form', ['json', 'csv']),
      /form` is `xml`; expected `json` or `csv`/,
    ],
    [
      'no patience',
      () => settingsOf({ timeoutSeconds: 0 }).timeoutSeconds(),
      /expected 1 to 300/,
    ],
  ])('%s is refused', (_, read, message) => {
    expect(read).toThrow(message);
  });
});

describe('R07 days are those of UTC', () => {
  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it('are listed with both ends', () => {
    expect([...daysBetween('2026-10-31', '2026-11-02')]).toEqual([
      '2026-10-31',
      '2026-11-01',
      '2026-11-02',
    ]);
    expect([...daysBetween('2026-11-02', '2026-11-01')]).toEqual([]);
    expect(utcDay(Date.parse('2026-11-01T23:30:00-05:00'))).toBe('2026-11-02');
    expect(['2026-11-31', '2026-1-1', 'x'].map(isDay)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
