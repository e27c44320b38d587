import type { TrainingPathDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, ButtonLink, Text } from '@backstage/ui';
import { ActionFailure } from '../../shared/ActionDialog';
import { Instant } from '../../shared/Instant';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { trainingPaths, useTrainingHref } from '../paths';
import styles from '../training.module.css';
import { useBeginAttempt } from '../useBeginAttempt';

interface BeginQuizProps {
  readonly detail: TrainingPathDetail;
}

/** Begins the quiz or goes on with it; says what stands in the way. */
export function BeginQuiz({ detail }: BeginQuizProps) {
  const t = useText();
  const hrefOf = useTrainingHref();
  const { path, standing, prerequisites } = detail;
  const { attemptId, certificateId } = standing;
  return (
    <>
      {attemptId === undefined && prerequisites.some(each => !each.isHeld) ? (
        <StateWord tone="warning">{t('training.path.missing')}</StateWord>
      ) : (
        <Begin detail={detail} />
      )}
      {certificateId !== undefined && (
        <div className={styles.actions}>
          <ButtonLink
            variant="secondary"
            href={hrefOf(trainingPaths.certificate(certificateId))}
          >
            {t('training.path.certificate')}
          </ButtonLink>
        </div>
      )}
      {attemptId !== undefined && (
        <div className={styles.actions}>
          <ButtonLink href={hrefOf(trainingPaths.quiz(path, attemptId))}>
            {t('training.path.goOn')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}

function Begin({ detail: { path, standing, modules } }: BeginQuizProps) {
  const t = useText();
  const { isSending, failure, send } = useBeginAttempt(path);
  const unread = modules.filter(({ isRead }) => !isRead).length;
  const { attemptId, nextAttemptAt, state } = standing;
  if (attemptId !== undefined) return null;
  if (nextAttemptAt !== undefined)
    return (
      <StateWord tone="warning">
        {t('training.path.waitUntil')} <Instant at={nextAttemptAt} />
      </StateWord>
    );
  return (
    <>
      {failure && <ActionFailure failure={failure} />}
      {unread > 0 && (
        <Text as="p" color="secondary">
          {t('training.path.unread', { count: unread })}
        </Text>
      )}
      <div className={styles.actions}>
        <Button
          variant={state === 'certified' ? 'secondary' : 'primary'}
          isPending={isSending}
          onPress={() => void send()}
        >
          {t(
            state === 'notStarted' || state === 'started'
              ? 'training.path.begin'
              : 'training.path.again',
          )}
        </Button>
      </div>
    </>
  );
}
