import type { TrainingAttempt } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { ButtonLink, Text } from '@backstage/ui';
import { RiHistoryLine } from '@remixicon/react';
import { StatePanel } from '../../shared/StatePanel';
import { useText } from '../../shared/useText';
import { trainingPaths, useTrainingHref } from '../paths';

/** An attempt of a version that is no longer current, and what to do instead. */
export function Outdated({ attempt }: { readonly attempt: TrainingAttempt }) {
  const t = useText();
  const hrefOf = useTrainingHref();
  return (
    <StatePanel
      icon={<RiHistoryLine size={28} />}
      title={t('training.quiz.outdatedTitle')}
      action={
        <ButtonLink href={hrefOf(trainingPaths.path(attempt.path))}>
          {t('training.result.toPath')}
        </ButtonLink>
      }
    >
      <Text as="p" color="secondary">
        {t('training.quiz.outdated')}
      </Text>
    </StatePanel>
  );
}
