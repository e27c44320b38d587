import type { Ambient } from '../shared/clock';

/** A clock that stands still until it is moved, and ids that count. */
export function testAmbient(
  now = '2026-11-02T09:00:00.000Z',
): Ambient & { moveTo(instant: string): void } {
  let instant = now;
  let ids = 0;
  return {
    now: () => instant,
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    moveTo: next => {
      instant = next;
    },
  };
}
