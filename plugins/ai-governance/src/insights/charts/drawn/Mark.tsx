import styles from '../charts.module.css';

/** What a point says by its shape; colour only underlines it. */
export type MarkKind = 'usual' | 'baseline' | 'immature' | 'signal';

interface MarkProps {
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
  readonly title?: string;
}

const DRAWN: Readonly<Record<MarkKind, (x: number, y: number) => string>> = {
  usual: (x, y) => circle(x, y, 3.5),
  baseline: (x, y) => circle(x, y, 2),
  immature: (x, y) => `M${x - 4},${y - 4}h8v8h-8z`,
  signal: (x, y) => `M${x},${y - 7}l6.5,11.5h-13z`,
};

const circle = (x: number, y: number, r: number) =>
  `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`;

/** A dot; of the baseline a small one, an open square while immature, a triangle where it is a signal. */
export function Mark({ kind, x, y, title }: MarkProps) {
  return (
    <path d={DRAWN[kind](x, y)} className={styles.mark} data-kind={kind}>
      {title !== undefined && <title>{title}</title>}
    </path>
  );
}
