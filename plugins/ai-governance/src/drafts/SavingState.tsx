import { Button, Text } from '@backstage/ui';
import { RiLoader4Line } from '@remixicon/react';
import { Instant } from '../shared/Instant';
import { sentenceCase } from '../shared/sentenceCase';
import { StateWord } from '../shared/StateWord';
import type { Tone } from '../shared/tone';
import { useText } from '../shared/useText';
import type { DraftKeeper } from './DraftKeeper';
import styles from './drafts.module.css';
import type { OpenDraft, Saving } from './draftState';

const TONE: Readonly<Record<Saving['status'], Tone>> = {
  saved: 'success',
  waiting: 'neutral',
  saving: 'neutral',
  failed: 'danger',
  conflict: 'warning',
  closed: 'warning',
};

/** How far the portal has what is written, said as it changes. */
export function SavingState({
  open: { saving, draft, isKeptHere },
  keeper,
}: {
  readonly open: OpenDraft;
  readonly keeper: DraftKeeper;
}) {
  const t = useText();
  const { status } = saving;
  return (
    <span className={styles.state}>
      <span role="status">
        <StateWord
          look="plain"
          tone={TONE[status]}
          icon={
            status === 'saving' || status === 'waiting' ? (
              <RiLoader4Line size={16} />
            ) : undefined
          }
        >
          {status === 'failed'
            ? t('drafts.saving.failedText', {
                message: sentenceCase(saving.failure.message),
              })
            : t(`drafts.saving.${status}`)}
        </StateWord>
      </span>
      {status === 'saved' && (
        <Text variant="body-small" color="secondary">
          <Instant at={draft.savedAt} />
        </Text>
      )}
      {status === 'failed' && (
        <Button
          size="small"
          variant="secondary"
          onPress={() => void keeper.saveNow()}
        >
          {t('drafts.saving.retry')}
        </Button>
      )}
      {(status === 'failed' || !isKeptHere) && (
        <Text variant="body-small" color="secondary">
          {t(`drafts.saving.${isKeptHere ? 'keptHere' : 'notKeptHere'}`)}
        </Text>
      )}
    </span>
  );
}
