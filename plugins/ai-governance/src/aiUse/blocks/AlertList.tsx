import type { UseAlert } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useState } from 'react';
import { DisclosureButton, useDisclosure } from '../../shared/Disclosure';
import { More } from '../../shared/More';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { AcknowledgeDialog } from './AcknowledgeDialog';
import { AlertLine } from './AlertLine';

/** So many stand in the list until all are asked for: what comes after it is to be in view, too. */
const AT_FIRST = 5;
/** So many more are shown each time. */
const AT_ONCE = 100;

interface AlertListProps {
  /** In the order of the list. */
  readonly alerts: readonly UseAlert[];
  readonly onDone: () => void;
}

/** Alerts, the first few of them until all are asked for. */
export function AlertList({ alerts, onDone }: AlertListProps) {
  const t = useText();
  const [chosen, setChosen] = useState<UseAlert>();
  const [most, setMost] = useState(AT_ONCE);
  const all = useDisclosure();
  const isShort = alerts.length <= AT_FIRST;
  const shown = alerts.slice(0, all.isOpen ? most : AT_FIRST);
  return (
    <>
      <ul id={all.id} className={shared.rowList}>
        {shown.map(alert => (
          <li key={alert.alertId}>
            <AlertLine alert={alert} onAcknowledge={() => setChosen(alert)} />
          </li>
        ))}
      </ul>
      {all.isOpen && alerts.length > AT_ONCE && (
        <More
          shown={shown.length}
          total={alerts.length}
          hasMore={alerts.length > most}
          isLoading={false}
          onMore={() => setMost(most + AT_ONCE)}
        />
      )}
      {!isShort && (
        <div>
          <DisclosureButton state={all} isFlush>
            {all.isOpen
              ? t('aiUse.alerts.showFirst', { number: String(AT_FIRST) })
              : t('aiUse.alerts.showAllOf', { number: String(alerts.length) })}
          </DisclosureButton>
        </div>
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
