import {
  API_VERSION,
  audienceSchema,
  contentName,
  contentVersion,
  day,
  EVERYBODY,
  MAX_NAME_LENGTH,
} from './playbookSchema';
import { finishes } from '../__testUtils__/playbooks';

describe('R26 what stands in the front matter has one form', () => {
  it.each<[string, boolean]>([
    ['prompting-standard', true],
    ['a', true],
    ['2fa-basics', true],
    ['a'.repeat(MAX_NAME_LENGTH), true],
    ['a'.repeat(MAX_NAME_LENGTH + 1), false],
    ['', false],
    ['-a', false],
    ['a-', false],
    ['a--b', false],
    ['A', false],
    ['a_b', false],
    ['a b', false],
    ['../a', false],
    ['ä', false],
    ['a\n', false],
    ['constructor', true],
    ['__proto__', false],
  ])('%j is a name: %s', (text, isName) => {
    expect(contentName.safeParse(text).success).toBe(isName);
  });

  it.each<[string, boolean]>([
    ['2027-05-31', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2027-02-30', false],
    ['2027-13-01', false],
    ['2027-5-1', false],
    ['27-05-01', false],
    ['+002027-05-31', false],
    ['2027-05-31T00:00:00Z', false],
    ['2027-05-31\n', false],
    ['', false],
  ])('%j is a day: %s', (text, isDay) => {
    expect(day.safeParse(text).success).toBe(isDay);
  });

  it.each<[unknown, unknown]>([
    ['1.4', { major: 1, minor: 4 }],
    ['1', undefined],
    ['1.04', undefined],
    [1.4, undefined],
  ])('%j is the version %j', (value, version) => {
    expect(contentVersion.safeParse(value).data).toEqual(version);
  });

  it.each<[string, unknown, unknown]>([
    ['nothing', {}, EVERYBODY],
    ['one value', { tiers: 'internal' }, { ...EVERYBODY, tiers: ['internal'] }],
    ['a list', { areas: ['a', 'b'] }, { ...EVERYBODY, areas: ['a', 'b'] }],
    [
      'languages',
      { languages: ['c++', 'c#', '.net'] },
      { ...EVERYBODY, languages: ['c++', 'c#', '.net'] },
    ],
    ['a language in capitals', { languages: 'Go' }, undefined],
    ['an empty list', { tiers: [] }, undefined],
    ['no group', { groups: 'payments' }, undefined],
    ['a user', { groups: 'user:default/kim' }, undefined],
    ['no stage', { stages: 'alpha' }, undefined],
    ['nothing at all', null, undefined],
  ])('an audience of %s', (_, value, audience) => {
    expect(audienceSchema.safeParse(value).data).toEqual(audience);
  });

  it('has a version of its own', () => {
    expect(API_VERSION).toBe('ai-governance/v1');
  });

  it.each([
    ['a name', contentName, 'a'.repeat(200_000)],
    ['a name of many words', contentName, `${'a-'.repeat(100_000)}!`],
    ['a day', day, '1'.repeat(200_000)],
    ['a version', contentVersion, '1'.repeat(200_000)],
  ])('reads %s in linear time', (_, schema, text) => {
    expect(finishes(() => schema.safeParse(text))).toBe(true);
  });
});
