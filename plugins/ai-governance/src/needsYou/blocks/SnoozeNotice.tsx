import { Alert, Button, Text } from '@backstage/ui';
import { RichText } from '../../shared/RichText';
import { sentenceCase } from '../../shared/sentenceCase';
import { useText } from '../../shared/useText';
import styles from '../needsYou.module.css';
import type { Snoozing } from '../useSnooze';

/** What was put off last, with the way back; or why it could not be. */
export function SnoozeNotice({ last, failure, wake }: Snoozing) {
  const t = useText();
  if (failure) {
    return (
      <Alert
        status="danger"
        icon
        title={t('needsYou.failed')}
        description={failure.message}
      />
    );
  }
  return (
    <div role="status" className={styles.notice}>
      {last && (
        <>
          <Text variant="body-small">
            <RichText>
              {t('needsYou.putOff', { title: sentenceCase(last.title) })}
            </RichText>
          </Text>
          <Button size="small" variant="tertiary" onPress={() => wake(last)}>
            {t('needsYou.undo')}
          </Button>
        </>
      )}
    </div>
  );
}
