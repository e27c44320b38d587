import type { OwnPlaybookReach } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Radio, RadioGroup, Text } from '@backstage/ui';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { useText } from '../../shared/useText';
import styles from '../playbooks.module.css';
import { SendFailure } from './SendFailure';
import { useSending } from './useOwnReach';

interface RatingFieldProps {
  readonly name: string;
  readonly own: OwnPlaybookReach;
  readonly onDone: () => Promise<void>;
}

const RATINGS = ['one', 'two', 'three', 'four', 'five'] as const;

/** How helpful the reader finds a playbook; says who will see it. */
export function RatingField({ name, own, onDone }: RatingFieldProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const capture = useCapture();
  const { isSending, failure, send } = useSending();
  const rate = async (rating: number | undefined) => {
    const body = rating === undefined ? {} : { rating };
    if (!(await send(() => client.ratePlaybook(name, body)))) return;
    capture('ratePlaybook', name);
    await onDone();
  };
  return (
    <div className={styles.result}>
      <RadioGroup
        label={t('playbooks.own.rating')}
        description={t(
          own.kept.ratings === 'named'
            ? 'playbooks.own.named'
            : 'playbooks.own.anonymous',
        )}
        orientation="horizontal"
        isDisabled={isSending}
        value={own.rating === undefined ? '' : String(own.rating)}
        onChange={value => void rate(Number(value))}
      >
        {RATINGS.map((rating, at) => (
          <Radio key={rating} value={String(at + 1)}>
            {t(`playbooks.own.ratings.${rating}`)}
          </Radio>
        ))}
      </RadioGroup>
      {own.rating !== undefined && (
        <div className={styles.line}>
          <Text variant="body-small" color="secondary">
            {t('playbooks.own.rated', { rating: String(own.rating) })}
          </Text>
          <Button
            size="small"
            variant="tertiary"
            isDisabled={isSending}
            onPress={() => void rate(undefined)}
          >
            {t('playbooks.own.unrate')}
          </Button>
        </div>
      )}
      <SendFailure failure={failure} />
    </div>
  );
}
