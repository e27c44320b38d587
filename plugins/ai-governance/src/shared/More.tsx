import { Button, Text } from '@backstage/ui';
import { useText } from './useText';
import styles from './shared.module.css';

interface MoreProps {
  readonly shown: number;
  /** All there are, when known. */
  readonly total?: number;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly onMore: () => void;
}

/** How much of a list is in view, and the rest on demand. */
export function More({ shown, total, hasMore, isLoading, onMore }: MoreProps) {
  const t = useText();
  return (
    <div className={styles.more}>
      {total !== undefined && (
        <span role="status">
          <Text variant="body-small" color="secondary">
            {t('more.shown', { shown: String(shown), total: String(total) })}
          </Text>
        </span>
      )}
      {hasMore && (
        <Button
          size="small"
          variant="secondary"
          isPending={isLoading}
          onPress={onMore}
        >
          {t('more.load')}
        </Button>
      )}
    </div>
  );
}
