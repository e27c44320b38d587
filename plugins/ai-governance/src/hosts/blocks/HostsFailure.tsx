import { Text } from '@backstage/ui';
import { RiLockLine } from '@remixicon/react';
import type { Failure } from '../../shared/failure';
import { FailureState } from '../../shared/FailureState';
import { RichText } from '../../shared/RichText';
import { StatePanel } from '../../shared/StatePanel';
import { useText } from '../../shared/useText';

interface HostsFailureProps {
  readonly failure: Failure;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

/** Says why nothing is told of code hosts. */
export function HostsFailure(props: HostsFailureProps) {
  const t = useText();
  if (props.failure.kind !== 'noPermission') return <FailureState {...props} />;
  return (
    <div role="alert">
      <StatePanel
        icon={<RiLockLine size={28} />}
        title={t('hosts.noPermission.title')}
      >
        <Text as="p" color="secondary">
          <RichText>{t('hosts.noPermission.text')}</RichText>
        </Text>
      </StatePanel>
    </div>
  );
}
