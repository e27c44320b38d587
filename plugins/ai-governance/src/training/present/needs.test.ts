import type { TrainingNeed } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { sortNeeds, strictestMode } from './needs';

const need = (path: string, isHeld: boolean, state?: string): TrainingNeed => ({
  path,
  isHeld,
  rules: [],
  ...(state && { state }),
});

describe('what is asked of somebody', () => {
  it.each([
    [
      'missing ones first',
      [need('b', true, 'expiring'), need('a', false)],
      ['a', 'b'],
      [],
    ],
    [
      'held ones apart',
      [need('a', true, 'certified'), need('b', false)],
      ['b'],
      ['a'],
    ],
    ['older versions need them', [need('a', true, 'superseded')], ['a'], []],
    ['a state that nobody knows is held', [need('a', true)], [], ['a']],
    ['an expired one is missing', [need('a', false, 'expired')], ['a'], []],
  ])('%s', (_, needs, open, held) => {
    const sorted = sortNeeds(needs);
    expect(sorted.open.map(({ path }) => path)).toEqual(open);
    expect(sorted.held.map(({ path }) => path)).toEqual(held);
  });
});

describe('what follows at worst', () => {
  it.each([
    [['observe', 'enforce', 'warn'], 'enforce'],
    [['observe', 'warn'], 'warn'],
    [['observe'], 'observe'],
    [[], 'observe'],
  ] as const)('of %j: %s', (modes, expected) => {
    expect(
      strictestMode(modes.map(mode => ({ rule: 'r', title: 'R', mode }))),
    ).toBe(expected);
  });
});
