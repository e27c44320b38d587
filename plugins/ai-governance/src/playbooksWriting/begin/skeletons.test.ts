import {
  lintPlaybook,
  PLAYBOOK_FILE,
  PLAYBOOK_KINDS,
  parsePlaybook,
  readFolder,
} from '@ai-enablement/governance-core';
import { ownerOf, reviewDay, skeletonOf } from './skeletons';

const read = (text: string) => {
  const folder = readFolder(text, PLAYBOOK_FILE);
  return folder.ok ? parsePlaybook(folder.value) : folder;
};

describe('R16 a playbook begins with a text that can be read', () => {
  it.each(PLAYBOOK_KINDS)('%s', kind => {
    const text = skeletonOf({
      kind,
      owner: 'group:default/checkout',
      reviewBy: '2027-11-23',
    });
    expect(read(text)).toMatchObject({
      ok: true,
      value: {
        kind,
        owner: 'group:default/checkout',
        reviewBy: '2027-11-23',
        version: { major: 1, minor: 0 },
      },
    });
  });

  it.each(PLAYBOOK_KINDS)('in which the lint finds nothing: %s', kind => {
    const skeleton = read(
      skeletonOf({
        kind,
        owner: 'group:default/checkout',
        reviewBy: '2027-11-23',
      }),
    );
    if (!skeleton.ok) throw new Error('not readable');
    expect(
      lintPlaybook(skeleton.value, {
        policy: {
          rules: [],
          tiers: [],
          areas: [],
          dataClasses: {
            shareable: [],
            neverShare: ['credentials', 'customerData'],
          },
        },
        others: [],
        trainings: [],
        today: '2026-11-23',
        imageHosts: [],
        findData: () => [],
        countTokens: text => text.length,
      }),
    ).toEqual([]);
  });

  it.each([
    ['2026-11-23T23:59:00Z', '2027-11-23'],
    ['2028-02-29T12:00:00Z', '2029-03-01'],
  ])('written at %s it is to be looked at again by %s', (now, day) => {
    expect(reviewDay(new Date(now))).toBe(day);
  });

  it.each([
    [
      'their first group',
      ['user:default/elin', 'group:default/b', 'group:default/c'],
      'group:default/b',
    ],
    ['themselves', ['user:default/elin'], 'user:default/elin'],
    ['the enablement team', [], 'group:default/platform-enablement'],
  ])('is owned by %s', (_, refs, owner) => {
    expect(ownerOf(refs)).toBe(owner);
  });
});
