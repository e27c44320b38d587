import { scaleLinear, scalePoint } from '@visx/scale';
import { LinePath } from '@visx/shape';
import styles from '../charts.module.css';
import type { TrendChartPoint } from '../series';
import { rangeOf } from './frame';
import { Mark } from './Mark';

/** What `SparkLine` draws. */
export interface SparkLineProps {
  readonly points: readonly TrendChartPoint[];
  /** Says in words what the picture shows. */
  readonly label: string;
}

const WIDTH = 140;
const HEIGHT = 36;
const EDGE = 5;

/** A trend in a line of text; a single period is a dot. */
export function SparkLine({ points, label }: SparkLineProps) {
  const x = scalePoint<string>({
    domain: points.map(point => point.label),
    range: [EDGE, WIDTH - EDGE],
  });
  const y = scaleLinear<number>({
    domain: [...rangeOf(points.map(({ value }) => value))],
    range: [HEIGHT - EDGE, EDGE],
  });
  const isKnown = (point: TrendChartPoint) => point.value !== undefined;
  const known = points.filter(isKnown);
  const newest = known.at(-1);
  return (
    <svg
      role="img"
      aria-label={label}
      width={WIDTH}
      height={HEIGHT}
      className={styles.spark}
    >
      <LinePath
        data={[...points]}
        x={point => x(point.label) ?? 0}
        y={point => y(point.value ?? 0)}
        defined={isKnown}
        className={styles.line}
      />
      {known.map(point => (
        <Mark
          key={point.label}
          kind={point === newest ? 'usual' : 'baseline'}
          x={x(point.label) ?? 0}
          y={y(point.value ?? 0)}
          title={point.title}
        />
      ))}
    </svg>
  );
}
