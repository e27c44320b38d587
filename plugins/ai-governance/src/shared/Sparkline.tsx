import styles from './shared.module.css';

/** One bar; `value` is 0–1 and absent when nothing was measured. */
export interface SparklinePoint {
  readonly value?: number;
  /** Shown on hover. */
  readonly title: string;
}

interface SparklineProps {
  readonly points: readonly SparklinePoint[];
  /** Says in words what the picture shows. */
  readonly label: string;
}

const BAR = 10;
const GAP = 3;
const HEIGHT = 40;
/** A measured zero stays visible, and unlike a gap. */
const LEAST = 2;

/** Small bars on a common scale of 0–1; a gap where nothing was measured. Offer the numbers as a table beside it. */
export function Sparkline({ points, label }: SparklineProps) {
  const width = points.length * (BAR + GAP) - GAP;
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.sparkline}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width * 1.6}
      height={HEIGHT * 1.6}
    >
      <line
        x1={0}
        x2={width}
        y1={HEIGHT - 0.5}
        y2={HEIGHT - 0.5}
        className={styles.sparklineAxis}
      />
      {points.map((point, index) => (
        <g key={index}>
          <title>{point.title}</title>
          <rect
            x={index * (BAR + GAP)}
            width={BAR}
            y={0}
            height={HEIGHT}
            className={styles.sparklineHover}
          />
          {point.value !== undefined && (
            <rect
              x={index * (BAR + GAP)}
              width={BAR}
              y={HEIGHT - height(point.value)}
              height={height(point.value)}
              rx={1}
              className={styles.sparklineBar}
            />
          )}
        </g>
      ))}
    </svg>
  );
}

function height(value: number): number {
  return Math.max(LEAST, Math.min(1, value) * HEIGHT);
}
