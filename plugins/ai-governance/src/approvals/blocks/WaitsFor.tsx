import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { Fragment } from 'react';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../approvals.module.css';
import type { ApprovalView } from '../present/approval';

/** Where the approval of a change stands, and by whom it waits. */
export function WaitsFor({
  approval: { state, tone, groups },
}: {
  readonly approval: ApprovalView;
}) {
  const t = useText();
  return (
    <div className={styles.head}>
      <StateWord look="plain" tone={tone}>
        {t(`approvals.state.${state}`)}
      </StateWord>
      {state === 'waiting' && (
        <Text>
          {t('approvals.waitsFor')}{' '}
          {groups.map((group, index) => (
            <Fragment key={group}>
              {index > 0 && ` ${t('approvals.or')} `}
              <EntityRefLink entityRef={group} />
            </Fragment>
          ))}
        </Text>
      )}
    </div>
  );
}
