import type { PlaybookAudience } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Text } from '../../shared/useText';
import { audienceWords } from './audience';

const t = ((key: string, values?: Record<string, string>) =>
  values?.names === undefined ? key : `${key}: ${values.names}`) as Text;

const NOBODY_NAMED: PlaybookAudience = {
  groups: [],
  tiers: [],
  stages: [],
  languages: [],
  areas: [],
};

describe('whom a playbook is for, in words', () => {
  it.each([
    ['everybody', {}, 'playbooks.audience.everybody'],
    [
      'a group by its name',
      { groups: ['group:default/payments'] },
      'playbooks.audience.groups: payments',
    ],
    [
      'any of several tiers',
      { tiers: ['confidential', 'topSecret', 'very-restricted'] },
      'playbooks.audience.tiers: confidential, top secret, or very restricted',
    ],
    [
      'all conditions that are named, in their order',
      { areas: ['authentication'], stages: ['pilot'], languages: ['c#'] },
      'playbooks.audience.stages: stage.pilot · playbooks.audience.languages: c# · playbooks.audience.areas: authentication',
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(audienceWords({ ...NOBODY_NAMED, ...given }, t)).toBe(expected);
  });
});
