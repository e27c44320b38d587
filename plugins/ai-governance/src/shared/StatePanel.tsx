import { Text } from '@backstage/ui';
import type { ReactElement, ReactNode } from 'react';
import styles from './shared.module.css';

interface StatePanelProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** A whole screen or block that has something else to say than its content. */
export function StatePanel({ icon, title, children, action }: StatePanelProps) {
  return (
    <div className={styles.statePanel}>
      <span className={styles.statePanelIcon} aria-hidden="true">
        {icon}
      </span>
      <Text as="h2" variant="title-x-small" weight="bold">
        {title}
      </Text>
      <div className={styles.statePanelText}>{children}</div>
      {action}
    </div>
  );
}
