import { Area, LinePath } from '@visx/shape';
import { useId } from 'react';
import styles from '../charts.module.css';
import type { ChartBreak, ControlChartPoint, WriteNumber } from '../series';
import { Axes } from './Axes';
import { Breaks } from './Breaks';
import { MARGIN, scalesOf } from './frame';
import { Hatch } from './Hatch';
import { Mark, type MarkKind } from './Mark';
import { useWidth } from './useWidth';

/** What `ControlChart` draws. */
export interface ControlChartProps {
  readonly points: readonly ControlChartPoint[];
  /** Rate of the frozen baseline; absent until there is one. */
  readonly centre?: number;
  readonly breaks: readonly ChartBreak[];
  readonly write: WriteNumber;
  /** Says in words what the picture shows. */
  readonly label: string;
}

const HEIGHT = 240;

const kindOf = ({
  isSignal,
  isImmature,
  isBaseline,
}: ControlChartPoint): MarkKind => {
  if (isSignal) return 'signal';
  if (isImmature) return 'immature';
  return isBaseline ? 'baseline' : 'usual';
};

/** Weeks against a frozen baseline and its limits. */
export function ControlChart({
  points,
  centre,
  breaks,
  write,
  label,
}: ControlChartProps) {
  const hatch = useId();
  const [ref, width] = useWidth();
  const { x, y } = scalesOf({
    labels: points.map(point => point.label),
    values: [centre, ...points.flatMap(point => [point.value, point.high])],
    width,
    height: HEIGHT,
  });
  const at = (point: ControlChartPoint) => x(point.label) ?? 0;
  const step = x.step();
  return (
    <div ref={ref}>
      <svg role="img" aria-label={label} width={width} height={HEIGHT}>
        <Hatch
          id={hatch}
          top={MARGIN.top}
          height={HEIGHT - MARGIN.top - MARGIN.bottom}
          areas={points
            .filter(point => point.isImmature)
            .map(point => ({
              left: at(point) - step / 2,
              width: step,
              title: point.title,
            }))}
        />
        <Axes x={x} y={y} height={HEIGHT} write={write} />
        <Area
          data={[...points]}
          x={at}
          y0={point => y(point.low ?? 0)}
          y1={point => y(point.high ?? 0)}
          defined={point => point.high !== undefined}
          className={styles.limits}
        />
        {centre !== undefined && (
          <line
            x1={MARGIN.left}
            x2={width - MARGIN.right}
            y1={y(centre)}
            y2={y(centre)}
            className={styles.centre}
          />
        )}
        <LinePath
          data={[...points]}
          x={at}
          y={point => y(point.value)}
          className={styles.line}
        />
        <Breaks breaks={breaks} x={x} height={HEIGHT} />
        {points.map(point => (
          <Mark
            key={point.label}
            kind={kindOf(point)}
            x={at(point)}
            y={y(point.value)}
            title={point.title}
          />
        ))}
      </svg>
    </div>
  );
}
