import type { UseAlert } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Button, Text } from '@backstage/ui';
import { useState } from 'react';
import { FailureState } from '../../shared/FailureState';
import { Instant } from '../../shared/Instant';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText, type Text as Texts } from '../../shared/useText';
import { useOpenAlerts } from '../useAiUse';
import { AcknowledgeDialog } from './AcknowledgeDialog';

/** Open alerts about AI where it should not be; of one entity's repository, nothing when there are none. */
export function Alerts({ entityRef }: { readonly entityRef?: string }) {
  const t = useText();
  const { remote, reload } = useOpenAlerts(entityRef);
  const [chosen, setChosen] = useState<UseAlert>();
  const alerts =
    remote.status === 'ready' ? remote.data.flatMap(({ items }) => items) : [];
  const isOnTab = entityRef !== undefined;
  if (remote.status === 'loading') return null;
  if (isOnTab && alerts.length === 0) return null;
  return (
    <Section title={t('aiUse.alerts.title')}>
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={reload}
        />
      )}
      {remote.status === 'ready' && alerts.length === 0 && (
        <StateWord tone="success" look="plain">
          {t('aiUse.alerts.none')}
        </StateWord>
      )}
      <ul className={shared.rowList}>
        {alerts.map(alert => (
          <li key={alert.alertId}>
            <Alert alert={alert} onAcknowledge={() => setChosen(alert)} />
          </li>
        ))}
      </ul>
      {chosen && (
        <AcknowledgeDialog
          alert={chosen}
          onDone={reload}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Section>
  );
}

/** An assistant as sentences name it. */
const assistantName = ({ assistant }: UseAlert, t: Texts): string =>
  assistant === 'unidentified' ? t('aiUse.alerts.unidentified') : assistant;

function Alert({
  alert,
  onAcknowledge,
}: {
  readonly alert: UseAlert;
  readonly onAcknowledge: () => void;
}) {
  const t = useText();
  const assistant = assistantName(alert, t);
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
        <Instant at={alert.firstSeenAt} /> – <Instant at={alert.lastSeenAt} /> ·{' '}
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
          {t('aiUse.alerts.mayNot', { because: acknowledge.because ?? '–' })}
        </Text>
      )}
    </>
  );
}
