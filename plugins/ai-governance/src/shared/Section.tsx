import { Card, CardBody, CardHeader, Text } from '@backstage/ui';
import { useId, type ReactNode } from 'react';
import styles from './shared.module.css';

interface SectionProps {
  readonly title: string;
  /** Beside the title: a state, a button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled block of a screen. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
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
