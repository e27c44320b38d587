import { scaleLinear, scalePoint } from '@visx/scale';

/** Room for the axes around what is drawn, in pixels. */
export const MARGIN = { top: 14, right: 28, bottom: 30, left: 48 } as const;

/** Lowest and highest of what is known; from 0 on unless something lies below. */
export function rangeOf(
  values: readonly (number | undefined)[],
): readonly [number, number] {
  const known = values.filter(value => value !== undefined);
  const low = Math.min(0, ...known);
  const high = Math.max(...known, low);
  return high === low ? [low, low + 1] : [low, high];
}

/** Scales of a chart with periods from left to right and numbers from below to above. */
export function scalesOf({
  labels,
  values,
  width,
  height,
}: {
  readonly labels: readonly string[];
  readonly values: readonly (number | undefined)[];
  readonly width: number;
  readonly height: number;
}) {
  return {
    x: scalePoint<string>({
      domain: [...labels],
      range: [MARGIN.left, width - MARGIN.right],
      padding: 0.5,
    }),
    y: scaleLinear<number>({
      domain: [...rangeOf(values)],
      range: [height - MARGIN.bottom, MARGIN.top],
      nice: true,
    }),
  };
}
