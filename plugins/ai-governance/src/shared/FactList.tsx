import type { ReactNode } from 'react';
import styles from './shared.module.css';

interface FactListProps {
  /** Term and description; a description that is `undefined` leaves the fact out. */
  readonly facts: readonly (readonly [string, ReactNode])[];
}

/** Facts as term and description, one a line. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, description]) => description !== undefined)
        .map(([term, description], index) => (
          <div key={`${term}-${index}`} className={styles.fact}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
    </dl>
  );
}
