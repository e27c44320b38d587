import { Button, Text } from '@backstage/ui';
import {
  RiCloudOffLine,
  RiErrorWarningLine,
  RiHourglassLine,
  RiLockLine,
  RiToolsLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { RichText } from './RichText';
import { StatePanel } from './StatePanel';
import type { Failure, FailureKind } from './failure';
import { useText } from './useText';

const ICON: Readonly<Record<FailureKind, ReactElement>> = {
  noPermission: <RiLockLine size={28} />,
  notKnown: <RiHourglassLine size={28} />,
  refused: <RiErrorWarningLine size={28} />,
  unavailable: <RiCloudOffLine size={28} />,
  misconfigured: <RiToolsLine size={28} />,
};

const NOT_KNOWN = {
  entity: 'notKnown',
  decision: 'decisionNotKnown',
  version: 'versionNotKnown',
  release: 'releaseNotKnown',
  playbook: 'playbookNotKnown',
  simulation: 'simulationNotKnown',
  draft: 'draftNotKnown',
  exception: 'exceptionNotKnown',
  playbookVersion: 'playbookVersionNotKnown',
  training: 'trainingNotKnown',
  attempt: 'attemptNotKnown',
  certificate: 'certificateNotKnown',
  trainingVersion: 'trainingVersionNotKnown',
} as const;

interface FailureStateProps {
  readonly failure: Failure;
  /** What was asked for; a missing decision reads differently from an unread component. */
  readonly of?: keyof typeof NOT_KNOWN;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

/** Says what went wrong, in one of five ways, and offers to try again where that can help. */
export function FailureState({
  failure,
  of = 'entity',
  isRetrying,
  onRetry,
}: FailureStateProps) {
  const t = useText();
  const key = failure.kind === 'notKnown' ? NOT_KNOWN[of] : failure.kind;
  const canRetry = failure.kind !== 'noPermission';
  return (
    <div role="alert">
      <StatePanel
        icon={ICON[failure.kind]}
        title={t(`failure.${key}.title`)}
        action={
          canRetry && (
            <Button
              variant="secondary"
              isPending={isRetrying}
              onPress={onRetry}
            >
              {t('failure.retry')}
            </Button>
          )
        }
      >
        <Text as="p" color="secondary">
          <RichText>{t(`failure.${key}.text`)}</RichText>
        </Text>
        <Text as="p" variant="body-small" color="secondary">
          <RichText>
            {t('failure.said', {
              message: [failure.message, ...failure.details].join(' · '),
            })}
          </RichText>
        </Text>
      </StatePanel>
    </div>
  );
}
