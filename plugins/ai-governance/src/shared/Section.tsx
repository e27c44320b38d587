import { Card, CardBody, CardHeader, Text } from '@backstage/ui';
import { useId, type ReactNode, type RefObject } from 'react';
import styles from './shared.module.css';

interface SectionProps {
  readonly title: string;
  /** Beside the title: a state, a button. */
  readonly aside?: ReactNode;
  /** Takes the focus when something on the page leads here. */
  readonly focusRef?: RefObject<HTMLElement>;
  readonly children: ReactNode;
}

/** A titled block of a screen. */
export function Section({ title, aside, focusRef, children }: SectionProps) {
  const id = useId();
  return (
    <section
      ref={focusRef}
      tabIndex={focusRef && -1}
      aria-labelledby={id}
      className={styles.section}
    >
      <Card>
        <CardHeader>
          <div className={styles.sectionHeader}>
            <Text as="h2" id={id} variant="title-x-small" weight="bold">
              {title}
            </Text>
            {aside}
          </div>
        </CardHeader>
        <CardBody>{children}</CardBody>
      </Card>
    </section>
  );
}
