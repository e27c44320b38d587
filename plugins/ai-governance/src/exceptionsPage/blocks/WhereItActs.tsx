import { DisclosureButton, useDisclosure } from '../../shared/Disclosure';
import { useText } from '../../shared/useText';
import styles from '../exceptionsPage.module.css';
import { useReach } from '../useReach';
import { ChangedDecisions } from './ChangedDecisions';
import { ReachText } from './ReachText';

interface WhereItActsProps {
  readonly waiverId: string;
  readonly name: string;
}

/** Where a waiver acts and what it changed, on demand. */
export function WhereItActs(props: WhereItActsProps) {
  const t = useText();
  const shown = useDisclosure();
  return (
    <div className={styles.reach}>
      <DisclosureButton
        isFlush
        state={shown}
        label={t('exceptionsPage.reach.showOf', { id: props.name })}
      >
        {t('exceptionsPage.reach.show')}
      </DisclosureButton>
      {shown.isOpen && (
        <div id={shown.id}>
          <Acting {...props} />
        </div>
      )}
    </div>
  );
}

/** Where a waiver acts and what it changed. */
export function Acting({ waiverId, name }: WhereItActsProps) {
  const reach = useReach(waiverId);
  return (
    <>
      <ReachText reach={reach} />
      {reach.status === 'ready' && reach.reach.decisions && (
        <ChangedDecisions
          exceptionId={waiverId}
          name={name}
          count={reach.reach.decisions.count}
        />
      )}
    </>
  );
}
