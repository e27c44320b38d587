import { AxisBottom, AxisLeft } from '@visx/axis';
import type { scaleLinear, scalePoint } from '@visx/scale';
import styles from '../charts.module.css';
import type { WriteNumber } from '../series';
import { MARGIN } from './frame';

/** A label each so many pixels. */
const LABEL_WIDTH = 70;
const ROWS = 4;

interface AxesProps {
  readonly x: ReturnType<typeof scalePoint<string>>;
  readonly y: ReturnType<typeof scaleLinear<number>>;
  readonly height: number;
  readonly write: WriteNumber;
}

/** Periods below, numbers without their unit on the left. */
export function Axes({ x, y, height, write }: AxesProps) {
  const labels = x.domain();
  const [from, to] = x.range();
  const step = Math.max(
    1,
    Math.ceil((labels.length * LABEL_WIDTH) / Math.max(1, to - from)),
  );
  return (
    <g className={styles.axis}>
      <AxisLeft
        scale={y}
        left={MARGIN.left}
        numTicks={ROWS}
        tickFormat={value => write(Number(value))}
        tickClassName={styles.tick}
        tickLength={4}
      />
      <AxisBottom
        scale={x}
        top={height - MARGIN.bottom}
        tickValues={labels.filter(
          (_, index) => (labels.length - 1 - index) % step === 0,
        )}
        tickClassName={styles.tick}
        tickLength={4}
      />
    </g>
  );
}
