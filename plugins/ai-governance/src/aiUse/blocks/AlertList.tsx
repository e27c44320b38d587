import type { UseAlert } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useState } from 'react';
import { More } from '../../shared/More';
import shared from '../../shared/shared.module.css';
import { AcknowledgeDialog } from './AcknowledgeDialog';
import { AlertLine } from './AlertLine';

/** So many more are shown each time. */
const AT_ONCE = 20;

interface AlertListProps {
  readonly alerts: readonly UseAlert[];
  readonly onDone: () => void;
}

/** Alerts, the first few of them until more are asked for. */
export function AlertList({ alerts, onDone }: AlertListProps) {
  const [chosen, setChosen] = useState<UseAlert>();
  const [most, setMost] = useState(AT_ONCE);
  return (
    <>
      <ul className={shared.rowList}>
        {alerts.slice(0, most).map(alert => (
          <li key={alert.alertId}>
            <AlertLine alert={alert} onAcknowledge={() => setChosen(alert)} />
          </li>
        ))}
      </ul>
      {alerts.length > AT_ONCE && (
        <More
          shown={Math.min(most, alerts.length)}
          total={alerts.length}
          hasMore={alerts.length > most}
          isLoading={false}
          onMore={() => setMost(most + AT_ONCE)}
        />
      )}
      {chosen && (
        <AcknowledgeDialog
          alert={chosen}
          onDone={onDone}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
