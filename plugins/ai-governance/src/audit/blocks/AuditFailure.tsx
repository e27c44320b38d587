import { Button, Text } from '@backstage/ui';
import {
  RiCloudOffLine,
  RiErrorWarningLine,
  RiLockLine,
  RiQuestionLine,
  RiToolsLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { RichText } from '../../shared/RichText';
import { StatePanel } from '../../shared/StatePanel';
import type { Failure, FailureKind } from '../../shared/failure';
import { useText } from '../../shared/useText';

const ICON: Readonly<Record<FailureKind, ReactElement>> = {
  noPermission: <RiLockLine size={28} />,
  notKnown: <RiQuestionLine size={28} />,
  refused: <RiErrorWarningLine size={28} />,
  unavailable: <RiCloudOffLine size={28} />,
  misconfigured: <RiToolsLine size={28} />,
};

interface AuditFailureProps {
  readonly failure: Failure;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

/** Says why there is nothing of the ledger to see, and offers to try again where that can help. */
export function AuditFailure({
  failure,
  isRetrying,
  onRetry,
}: AuditFailureProps) {
  const t = useText();
  return (
    <div role="alert">
      <StatePanel
        icon={ICON[failure.kind]}
        title={t(`audit.failure.${failure.kind}.title`)}
        action={
          failure.kind !== 'noPermission' && (
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
          <RichText>{t(`audit.failure.${failure.kind}.text`)}</RichText>
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
