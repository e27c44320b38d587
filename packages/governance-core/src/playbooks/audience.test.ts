import {
  isMeantFor,
  isRestricted,
  mayRead,
  type AudienceContext,
} from './audience';
import type { Audience } from './types';

const everybody: Audience = {
  groups: [],
  tiers: [],
  stages: [],
  languages: [],
  areas: [],
};
const payments = 'group:default/payments';

describe('R26 who may read a playbook, and for what it is meant', () => {
  it.each<[string, Partial<Audience>, string[], boolean]>([
    ['everybody, without groups', {}, [], true],
    ['members', { groups: [payments] }, ['group:default/all', payments], true],
    [
      'members of one of several',
      { groups: ['group:a/b', payments] },
      [payments],
      true,
    ],
    ['nobody else', { groups: [payments] }, ['group:default/all'], false],
    ['nobody without groups', { groups: [payments] }, [], false],
    ['everybody, whatever it is meant for', { tiers: ['internal'] }, [], true],
  ])('%s', (_, audience, groups, allowed) => {
    expect(mayRead({ ...everybody, ...audience }, groups)).toBe(allowed);
  });

  it.each<[string, Partial<Audience>, boolean]>([
    ['groups', { groups: [payments] }, true],
    ['tiers', { tiers: ['internal'] }, false],
    ['nothing', {}, false],
  ])('%s restrict: %s', (_, audience, restricted) => {
    expect(isRestricted({ ...everybody, ...audience })).toBe(restricted);
  });

  it.each<[string, Partial<Audience>, AudienceContext, boolean]>([
    ['everything', {}, {}, true],
    ['its tier', { tiers: ['internal'] }, { tier: 'internal' }, true],
    ['another tier', { tiers: ['internal'] }, { tier: 'public' }, false],
    ['a tier that is not known', { tiers: ['internal'] }, {}, true],
    ['its stage', { stages: ['pilot'] }, { stage: 'pilot' }, true],
    ['a stage that is not known', { stages: ['pilot'] }, {}, true],
    [
      'languages of which there are none',
      { languages: ['go'] },
      { languages: [] },
      false,
    ],
    [
      'one of its languages',
      { languages: ['go', 'rust'] },
      { languages: ['rust'] },
      true,
    ],
    [
      'one of its areas',
      { areas: ['login'] },
      { areas: ['build', 'login'] },
      true,
    ],
    ['its members', { groups: [payments] }, { groups: [payments] }, true],
    ['its members alone', { groups: [payments] }, { groups: [] }, false],
    [
      'what fits one list and not the other',
      { tiers: ['internal'], areas: ['login'] },
      { tier: 'internal', areas: ['build'] },
      false,
    ],
  ])('is meant for %s', (_, audience, context, meant) => {
    expect(isMeantFor({ ...everybody, ...audience }, context)).toBe(meant);
  });
});
