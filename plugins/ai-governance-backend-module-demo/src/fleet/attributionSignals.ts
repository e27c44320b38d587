import type { SignalInput } from '@ai-enablement/governance-core';
import { type FleetSignal, instant } from './fleetSignal';
import { type MadeChange, nameOf } from './madeChange';

/** Who wrote it, as far as anything tells. */
export function attributed(made: MadeChange): FleetSignal {
  const { random, team } = made.on;
  const { assistants, declared, disclaimed } = team.traits;
  const tells = random.chance(declared);
  const body = (
    over: Pick<SignalInput<'attribution'>, 'attribution' | 'confidence'>,
    assistant?: string,
  ): FleetSignal => ({
    source: 'fleet',
    kind: 'attribution',
    body: {
      ...nameOf(made),
      at: instant(made.mergedAt),
      ...over,
      assistants: assistant
        ? [
            {
              assistant,
              surface: random.weighted([
                ['completion', 5],
                ['agent', 3],
                ['chat', 2],
              ]),
            },
          ]
        : [],
    },
  });
  if (!made.isAssisted)
    return body(
      tells && random.chance(disclaimed)
        ? { attribution: 'human', confidence: 'declared' }
        : { attribution: 'unknown' },
    );
  if (!tells) return body({ attribution: 'unknown' });
  const assistant = random.weighted(
    assistants.map((each, at) => [each, 1 / (at + 1)] as const),
  );
  return body(
    {
      attribution: random.chance(0.3) ? 'ai' : 'mixed',
      confidence: random.weighted([
        ['declared', 7],
        ['measured', 2],
        ['inferred', 1],
      ]),
    },
    assistant,
  );
}
