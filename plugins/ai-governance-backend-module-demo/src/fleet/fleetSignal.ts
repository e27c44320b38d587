import type { SignalInput, SignalKind } from '@ai-enablement/governance-core';
import type { FleetRandom } from './fleetRandom';
import type { Fleet, FleetTeam } from './fleet';

/** A signal that was made up, as a source hands it in. */
export type FleetSignal = {
  [Kind in SignalKind]: {
    readonly source: 'fleet';
    readonly kind: Kind;
    readonly body: SignalInput<Kind>;
  };
}[SignalKind];

/** One day of one team. */
export interface TeamDay {
  readonly fleet: Fleet;
  readonly team: FleetTeam;
  /** Days since history began. */
  readonly day: number;
  /** Midnight in UTC, in milliseconds since 1970. */
  readonly startsAt: number;
  readonly random: FleetRandom;
}

export const MS_PER_HOUR = 3_600_000;

export const instant = (at: number): string => new Date(at).toISOString();

/** An instant in the hours in which people work. */
export const atWork = ({ startsAt, random }: TeamDay): number =>
  startsAt + Math.floor((8 + 10 * random.next()) * MS_PER_HOUR);

/** How many times as much there is of something since it changed; 1 before that and when it never does. */
export const timesOn = (
  { day }: TeamDay,
  change?: { readonly fromDay: number; readonly times: number },
): number => (change && day >= change.fromDay ? change.times : 1);

/** How far history has come, 0–1. */
export const progressOf = ({ fleet, day }: TeamDay): number =>
  day / fleet.size.days;
