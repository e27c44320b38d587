import type {
  OwnPlaybookReach,
  PlaybookSummary,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { Day } from '../blocks/Day';
import styles from '../playbooks.module.css';
import { DUTY_TONE } from '../present/duty';
import { SendFailure } from './SendFailure';
import { useSending } from './useOwnReach';

interface AcknowledgementProps {
  readonly playbook: PlaybookSummary;
  readonly own: OwnPlaybookReach;
  readonly onDone: () => Promise<void>;
}

/** Whether the reader has to read this and by when, and the button that says that they did. */
export function Acknowledgement({
  playbook: { name, version, digest },
  own: { required, receipt },
  onDone,
}: AcknowledgementProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const capture = useCapture();
  const { isSending, failure, send } = useSending();
  const hasRead = receipt?.digest === digest;
  const acknowledge = async () => {
    const isDone = await send(() =>
      client.acknowledgePlaybook(name, { digest }),
    );
    if (isDone) capture('acknowledgePlaybook', name);
    // Another version may have come; then what stands here is no longer so.
    await onDone();
  };
  return (
    <div className={styles.result}>
      {required ? (
        <div className={styles.line}>
          <StateWord tone={DUTY_TONE[required.state]}>
            {t(`playbooks.own.state.${required.state}`)}
          </StateWord>
          <span>
            {t('playbooks.own.dueOn')} <Day on={required.dueOn} />
          </span>
        </div>
      ) : (
        <Text as="p" color="secondary">
          {t('playbooks.own.notRequired')}
        </Text>
      )}
      {hasRead ? (
        <Text as="p">
          {t('playbooks.own.hasRead', { version })}{' '}
          <Day on={receipt.at.slice(0, 10)} />
        </Text>
      ) : (
        required && (
          <div>
            <Button
              variant={required.state === 'done' ? 'secondary' : 'primary'}
              isPending={isSending}
              onPress={() => void acknowledge()}
            >
              {t('playbooks.own.acknowledge', { version })}
            </Button>
            <Text as="p" variant="body-small" color="secondary">
              {t('playbooks.own.ledger')}
            </Text>
          </div>
        )
      )}
      <SendFailure failure={failure} />
    </div>
  );
}
