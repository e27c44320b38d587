import { lazy, type ComponentType } from 'react';

type Drawn = typeof import('./drawn');
type Props<Name extends keyof Drawn> =
  Drawn[Name] extends ComponentType<infer P> ? P : never;

const drawn = () => import('./drawn');

/** Weeks against a frozen baseline and its limits. */
export const ControlChart = lazy<ComponentType<Props<'ControlChart'>>>(
  async () => ({ default: (await drawn()).ControlChart }),
);

/** How the teams of the fleet lie, now and over time. */
export const FleetChart = lazy<ComponentType<Props<'FleetChart'>>>(
  async () => ({ default: (await drawn()).FleetChart }),
);

/** Values below each other, each with its interval. */
export const IntervalChart = lazy<ComponentType<Props<'IntervalChart'>>>(
  async () => ({ default: (await drawn()).IntervalChart }),
);

/** A trend in a line of text. */
export const SparkLine = lazy<ComponentType<Props<'SparkLine'>>>(async () => ({
  default: (await drawn()).SparkLine,
}));

/** Periods with their intervals. */
export const TrendChart = lazy<ComponentType<Props<'TrendChart'>>>(
  async () => ({ default: (await drawn()).TrendChart }),
);
