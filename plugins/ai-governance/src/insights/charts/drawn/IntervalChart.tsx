import { AxisBottom } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import styles from '../charts.module.css';
import type { IntervalChartRow, WriteNumber } from '../series';
import { rangeOf } from './frame';
import { Mark } from './Mark';
import { useWidth } from './useWidth';

/** What `IntervalChart` draws. */
export interface IntervalChartProps {
  readonly rows: readonly IntervalChartRow[];
  readonly write: WriteNumber;
  /** Says in words what the picture shows. */
  readonly label: string;
}

const ROW = 44;
const AXIS = 30;
const LABEL = 14;
const EDGE = 24;
const WHISKER = 5;

/** Values below each other on one scale, each with the interval in which the true one lies. */
export function IntervalChart({ rows, write, label }: IntervalChartProps) {
  const [ref, width] = useWidth();
  const height = rows.length * ROW + AXIS;
  const y = scaleBand<string>({
    domain: rows.map(row => row.label),
    range: [0, rows.length * ROW],
  });
  const x = scaleLinear<number>({
    domain: [...rangeOf(rows.flatMap(({ value, high }) => [value, high]))],
    range: [EDGE, width - EDGE],
    nice: true,
  });
  return (
    <div ref={ref}>
      <svg role="img" aria-label={label} width={width} height={height}>
        {rows.map(row => {
          const top = y(row.label) ?? 0;
          return (
            <g key={row.label}>
              <title>{row.title}</title>
              <text x={0} y={top + LABEL} className={styles.rowLabel}>
                {row.label}
              </text>
              <Interval row={row} x={x} middle={top + LABEL + 15} />
            </g>
          );
        })}
        <g className={styles.axis}>
          <AxisBottom
            scale={x}
            top={rows.length * ROW}
            numTicks={Math.max(2, Math.floor(width / 120))}
            tickFormat={value => write(Number(value))}
            tickClassName={styles.tick}
            tickLength={4}
          />
        </g>
      </svg>
    </div>
  );
}

interface IntervalProps {
  readonly row: IntervalChartRow;
  readonly x: ReturnType<typeof scaleLinear<number>>;
  readonly middle: number;
}

/** A side without an end runs on to the edge and has no whisker. */
function Interval({ row: { value, low, high }, x, middle }: IntervalProps) {
  if (value === undefined) return null;
  const [from, to] = x.range();
  const left = low === undefined ? from : x(low);
  const right = high === undefined ? to : x(high);
  return (
    <>
      <path
        className={styles.whisker}
        d={[
          `M${left},${middle}H${right}`,
          low === undefined ? '' : whisker(left ?? 0, middle),
          high === undefined ? '' : whisker(right ?? 0, middle),
        ].join('')}
      />
      <Mark kind="usual" x={x(value)} y={middle} />
    </>
  );
}

const whisker = (x: number, middle: number) =>
  `M${x},${middle - WHISKER}v${2 * WHISKER}`;
