import { Text } from '@backstage/ui';
import { RiLockLine, RiTeamLine } from '@remixicon/react';
import type { Failure } from '../../shared/failure';
import { FailureState } from '../../shared/FailureState';
import { RichText } from '../../shared/RichText';
import { StatePanel } from '../../shared/StatePanel';
import { useText } from '../../shared/useText';

interface InsightsFailureProps {
  readonly failure: Failure;
  /** Which permission is missing; that of scorecards unless said otherwise. */
  readonly of?: 'scorecards' | 'health';
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

/** Says why nothing is told: what is missing for it, or what went wrong. */
export function InsightsFailure({
  of = 'scorecards',
  ...props
}: InsightsFailureProps) {
  const t = useText();
  const { kind, message } = props.failure;
  if (kind === 'noPermission')
    return (
      <div role="alert">
        <StatePanel
          icon={<RiLockLine size={28} />}
          title={t(`insights.noPermission.${of}.title`)}
        >
          <Text as="p" color="secondary">
            <RichText>{t(`insights.noPermission.${of}.text`)}</RichText>
          </Text>
        </StatePanel>
      </div>
    );
  if (kind === 'notKnown')
    return (
      <div role="alert">
        <StatePanel
          icon={<RiTeamLine size={28} />}
          title={t('insights.notKnown.title')}
        >
          <Text as="p" color="secondary">
            {t('insights.notKnown.text')}
          </Text>
          <Text as="p" variant="body-small" color="secondary">
            <RichText>{t('failure.said', { message })}</RichText>
          </Text>
        </StatePanel>
      </div>
    );
  return <FailureState {...props} />;
}
