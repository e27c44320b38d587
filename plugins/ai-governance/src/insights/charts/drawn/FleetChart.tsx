import { Area, LinePath } from '@visx/shape';
import styles from '../charts.module.css';
import type { FleetChartPoint, WriteNumber } from '../series';
import { Axes } from './Axes';
import { MARGIN, scalesOf } from './frame';
import { Mark } from './Mark';
import { useWidth } from './useWidth';

/** What `FleetChart` draws. */
export interface FleetChartProps {
  /** Oldest first. */
  readonly points: readonly FleetChartPoint[];
  /** Values of the teams in the newest period, as far as they are shown. */
  readonly teams: readonly number[];
  readonly write: WriteNumber;
  /** Says in words what the picture shows. */
  readonly label: string;
}

const HEIGHT = 260;
/** Length of the stroke of one team. */
const STROKE = 14;

/** How the teams lie over time: the middle half, eight of ten, and the median; a stroke for each team of the newest period. */
export function FleetChart({ points, teams, write, label }: FleetChartProps) {
  const [ref, width] = useWidth();
  const { x, y } = scalesOf({
    labels: points.map(point => point.label),
    values: [...teams, ...points.flatMap(point => [point.low, point.high])],
    width,
    height: HEIGHT,
  });
  const at = (point: FleetChartPoint) => x(point.label) ?? 0;
  const data = [...points];
  const right = width - MARGIN.right;
  return (
    <div ref={ref}>
      <svg role="img" aria-label={label} width={width} height={HEIGHT}>
        <Axes x={x} y={y} height={HEIGHT} write={write} />
        <Area
          data={data}
          x={at}
          y0={point => y(point.low)}
          y1={point => y(point.high)}
          className={styles.most}
        />
        <Area
          data={data}
          x={at}
          y0={point => y(point.lowerQuartile)}
          y1={point => y(point.upperQuartile)}
          className={styles.middle}
        />
        <LinePath
          data={data}
          x={at}
          y={point => y(point.median)}
          className={styles.line}
        />
        {data.map(point => (
          <Mark
            key={point.label}
            kind="usual"
            x={at(point)}
            y={y(point.median)}
            title={point.title}
          />
        ))}
        {teams.map((value, index) => (
          <line
            key={index}
            x1={right - STROKE}
            x2={right}
            y1={y(value)}
            y2={y(value)}
            className={styles.team}
          />
        ))}
      </svg>
    </div>
  );
}
