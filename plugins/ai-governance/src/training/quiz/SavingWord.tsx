import { Button, Text } from '@backstage/ui';
import { StateWord } from '../../shared/StateWord';
import { sentenceCase } from '../../shared/sentenceCase';
import { useText } from '../../shared/useText';
import training from '../training.module.css';
import type { KeptAnswer } from './AnswerKeeper';

interface SavingWordProps {
  readonly kept: KeptAnswer | undefined;
  readonly onRetry: () => void;
  /** Reads the attempt anew; offered when it is no longer what this page takes it for. */
  readonly onReload: () => void;
}

/** Whether the answer is saved; what was not saved says why and can be saved again. */
export function SavingWord({ kept, onRetry, onReload }: SavingWordProps) {
  const t = useText();
  return (
    <div className={training.actions}>
      <div role="status">
        {kept?.saving === 'saving' && (
          <Text color="secondary">{t('training.quiz.saving')}</Text>
        )}
        {kept?.saving === 'saved' && (
          <StateWord tone="success" look="plain">
            {t('training.quiz.saved')}
          </StateWord>
        )}
        {kept?.saving === 'incomplete' && (
          <StateWord tone="warning" look="plain">
            {t('training.quiz.incomplete')}
          </StateWord>
        )}
      </div>
      {kept?.saving === 'failed' && (
        <>
          <div role="alert">
            <StateWord tone="danger" look="plain">
              {t('training.quiz.failed', {
                message: sentenceCase(kept.failure?.message ?? ''),
              })}
            </StateWord>
          </div>
          <Button size="small" variant="secondary" onPress={onRetry}>
            {t('training.quiz.retry')}
          </Button>
          {kept.failure?.isConflict && (
            <Button size="small" variant="secondary" onPress={onReload}>
              {t('training.quiz.readAgain')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
