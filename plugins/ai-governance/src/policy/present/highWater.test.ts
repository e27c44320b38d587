import { activePolicy, heldPolicy } from '../../__testUtils__/fixtures';
import { presentHighWater } from './highWater';

const since = '2026-11-12T10:00:00.000Z';

describe('R05 a tier comes down only when somebody says so', () => {
  it('shows nothing while nothing is held', () => {
    expect(presentHighWater(undefined, activePolicy.tiers)).toBeUndefined();
  });

  it.each([
    [
      'tier and criticality',
      heldPolicy().highWater,
      {
        held: 'Confidential',
        proposed: 'Internal',
        holdsCritical: true,
        confirmation: { tier: 'internal', isCritical: false },
      },
    ],
    [
      'nothing is set, so nothing can be confirmed',
      {
        tier: 'restricted',
        isCritical: false,
        since,
        proposed: { isCritical: false },
      },
      {
        held: 'Restricted',
        proposed: undefined,
        holdsCritical: false,
        confirmation: undefined,
      },
    ],
    [
      'criticality alone',
      {
        tier: 'internal',
        isCritical: true,
        since,
        proposed: { tier: 'internal', isCritical: false },
      },
      { held: undefined, proposed: 'Internal', holdsCritical: true },
    ],
    [
      'it stays critical',
      {
        tier: 'restricted',
        isCritical: true,
        since,
        proposed: { tier: 'internal', isCritical: true },
      },
      {
        holdsCritical: false,
        confirmation: { tier: 'internal', isCritical: true },
      },
    ],
    [
      'a tier that the policy no longer has',
      {
        tier: 'secret',
        isCritical: false,
        since,
        proposed: { tier: 'internal', isCritical: false },
      },
      { held: 'secret' },
    ],
  ])('%s', (_, highWater, expected) => {
    expect(presentHighWater(highWater, activePolicy.tiers)).toMatchObject(
      expected,
    );
  });
});
