import type { scalePoint } from '@visx/scale';
import styles from '../charts.module.css';
import type { ChartBreak } from '../series';
import { MARGIN } from './frame';

interface BreaksProps {
  readonly breaks: readonly ChartBreak[];
  readonly x: ReturnType<typeof scalePoint<string>>;
  readonly height: number;
}

/** A dashed line with a flag before each period from which on numbers are measured anew. */
export function Breaks({ breaks, x, height }: BreaksProps) {
  return (
    <>
      {breaks.map(({ label, title }) => {
        const at = x(label);
        if (at === undefined) return null;
        const left = at - x.step() / 2;
        const bottom = height - MARGIN.bottom;
        return (
          <g key={`${label} ${title}`} className={styles.break}>
            <title>{title}</title>
            <line x1={left} x2={left} y1={MARGIN.top - 8} y2={bottom} />
            <path d={`M${left},${MARGIN.top - 8}l9,4l-9,4z`} />
          </g>
        );
      })}
    </>
  );
}
