import type { UseAlert } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Button, Text } from '@backstage/ui';
import { InstantRange } from '../../shared/InstantRange';
import { RichText } from '../../shared/RichText';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { useAssistantTitle } from '../assistantTitle';

/** One alert, with what showed it and what can be done. */
export function AlertLine({
  alert,
  onAcknowledge,
}: {
  readonly alert: UseAlert;
  readonly onAcknowledge: () => void;
}) {
  const t = useText();
  const titleOf = useAssistantTitle();
  const assistant =
    alert.assistant === 'unidentified'
      ? t('aiUse.alerts.unidentified')
      : titleOf(alert.assistant);
  const { repository, acknowledge, evidence } = alert;
  return (
    <>
      <StateWord tone="danger" look="plain">
        {t('aiUse.alerts.what', {
          assistant,
          where: t(`aiUse.alerts.kind.${alert.kind}`),
        })}
      </StateWord>
      <Text as="p">
        {repository}{' '}
        {alert.entityRefs.map(ref => (
          <span key={ref}>
            <EntityRefLink entityRef={ref} />{' '}
          </span>
        ))}
      </Text>
      <Text as="p" variant="body-small" color="secondary">
        {t('aiUse.alerts.seen', { count: alert.changes })} ·{' '}
        <InstantRange from={alert.firstSeenAt} to={alert.lastSeenAt} /> ·{' '}
        {t('aiUse.alerts.newest')}: {t(`aiUse.origin.${evidence.origin}`)}
      </Text>
      {acknowledge.isPermitted ? (
        <Button
          size="small"
          variant="secondary"
          aria-label={t('aiUse.alerts.acknowledgeOf', {
            assistant,
            repository,
          })}
          onPress={onAcknowledge}
        >
          {t('aiUse.alerts.acknowledge')}
        </Button>
      ) : (
        <Text as="p" variant="body-small" color="secondary">
          <RichText>
            {t('aiUse.alerts.mayNot', { because: acknowledge.because ?? '–' })}
          </RichText>
        </Text>
      )}
    </>
  );
}
