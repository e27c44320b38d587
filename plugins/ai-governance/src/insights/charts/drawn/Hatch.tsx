import { PatternLines } from '@visx/pattern';
import styles from '../charts.module.css';

interface HatchProps {
  readonly id: string;
  /** The parts that are hatched. */
  readonly areas: readonly {
    readonly left: number;
    readonly width: number;
    readonly title: string;
  }[];
  readonly top: number;
  readonly height: number;
}

/** Hatches what is not mature yet. */
export function Hatch({ id, areas, top, height }: HatchProps) {
  if (areas.length === 0) return null;
  return (
    <>
      <PatternLines
        id={id}
        width={6}
        height={6}
        orientation={['diagonal']}
        className={styles.hatchLine}
      />
      {areas.map(({ left, width, title }) => (
        <rect
          key={left}
          x={left}
          y={top}
          width={width}
          height={height}
          fill={`url(#${id})`}
        >
          <title>{title}</title>
        </rect>
      ))}
    </>
  );
}
