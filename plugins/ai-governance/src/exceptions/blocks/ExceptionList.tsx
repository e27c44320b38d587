import { Text } from '@backstage/ui';
import { useId } from 'react';
import styles from '../exceptions.module.css';
import type { ExceptionView } from '../present/exceptions';
import { BreakGlassItem } from './BreakGlassItem';
import { WaiverItem } from './WaiverItem';

interface ExceptionListProps {
  readonly title: string;
  readonly items: readonly ExceptionView[];
}

/** Waivers and uses of break-glass under a title; nothing without any. */
export function ExceptionList({ title, items }: ExceptionListProps) {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <div className={styles.group}>
      <Text as="h3" id={id} variant="body-medium" weight="bold">
        {title}
      </Text>
      <ul className={styles.items} aria-labelledby={id}>
        {items.map(item =>
          item.kind === 'waiver' ? (
            <WaiverItem key={item.id} waiver={item.waiver} />
          ) : (
            <BreakGlassItem key={item.id} use={item.use} />
          ),
        )}
      </ul>
    </div>
  );
}
