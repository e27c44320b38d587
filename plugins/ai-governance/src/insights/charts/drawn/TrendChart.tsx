import { Area, LinePath } from '@visx/shape';
import { useId } from 'react';
import styles from '../charts.module.css';
import type { ChartBreak, TrendChartPoint, WriteNumber } from '../series';
import { Axes } from './Axes';
import { Breaks } from './Breaks';
import { MARGIN, scalesOf } from './frame';
import { Hatch } from './Hatch';
import { Mark } from './Mark';
import { useWidth } from './useWidth';

/** What `TrendChart` draws. */
export interface TrendChartProps {
  readonly points: readonly TrendChartPoint[];
  readonly breaks: readonly ChartBreak[];
  readonly write: WriteNumber;
  /** Says in words what the picture shows. */
  readonly label: string;
}

const HEIGHT = 220;

/** Periods with their intervals; a gap where nothing was measured. */
export function TrendChart({ points, breaks, write, label }: TrendChartProps) {
  const hatch = useId();
  const [ref, width] = useWidth();
  const { x, y } = scalesOf({
    labels: points.map(point => point.label),
    values: points.flatMap(point => [point.value, point.high]),
    width,
    height: HEIGHT,
  });
  const at = (point: TrendChartPoint) => x(point.label) ?? 0;
  const isKnown = (point: TrendChartPoint) => point.value !== undefined;
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
          y0={point => y(point.low ?? point.value ?? 0)}
          y1={point => y(point.high ?? point.value ?? 0)}
          defined={isKnown}
          className={styles.interval}
        />
        <LinePath
          data={[...points]}
          x={at}
          y={point => y(point.value ?? 0)}
          defined={isKnown}
          className={styles.line}
        />
        <Breaks breaks={breaks} x={x} height={HEIGHT} />
        {points.filter(isKnown).map(point => (
          <Mark
            key={point.label}
            kind={point.isImmature ? 'immature' : 'usual'}
            x={at(point)}
            y={y(point.value ?? 0)}
            title={point.title}
          />
        ))}
      </svg>
    </div>
  );
}
