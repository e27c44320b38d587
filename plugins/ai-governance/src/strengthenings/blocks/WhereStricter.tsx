import type { Strengthening } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { ReactNode } from 'react';
import { ChangedDecisions } from '../../exceptionsPage/blocks/ChangedDecisions';
import { ReachText } from '../../exceptionsPage/blocks/ReachText';
import styles from '../../exceptionsPage/exceptionsPage.module.css';
import { useStrengtheningReach } from '../../exceptionsPage/useReach';
import { DisclosureButton, useDisclosure } from '../../shared/Disclosure';
import { useText } from '../../shared/useText';
import { StrengtheningItem } from './StrengtheningItem';

interface WhereStricterProps {
  readonly strengthening: Strengthening;
  readonly name: string;
  readonly children?: ReactNode;
}

/** A strengthening with, on demand, where it acts and what it changed. */
export function WhereStricter({
  strengthening,
  name,
  children,
}: WhereStricterProps) {
  const t = useText();
  const shown = useDisclosure();
  return (
    <StrengtheningItem strengthening={strengthening}>
      <div className={styles.reach}>
        <DisclosureButton
          isFlush
          state={shown}
          label={t('stricter.reachOf', { id: name })}
        >
          {t('exceptionsPage.reach.show')}
        </DisclosureButton>
        {shown.isOpen && (
          <div id={shown.id}>
            <Reach id={strengthening.strengtheningId} name={name} />
          </div>
        )}
      </div>
      <div className={styles.tools}>{children}</div>
    </StrengtheningItem>
  );
}

function Reach({ id, name }: { readonly id: string; readonly name: string }) {
  const reach = useStrengtheningReach(id);
  return (
    <>
      <ReachText reach={reach} />
      {reach.status === 'ready' && reach.reach.decisions && (
        <ChangedDecisions
          exceptionId={id}
          name={name}
          count={reach.reach.decisions.count}
        />
      )}
    </>
  );
}
