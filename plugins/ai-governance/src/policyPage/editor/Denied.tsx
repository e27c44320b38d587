import { Text } from '@backstage/ui';
import { RiLockLine } from '@remixicon/react';
import { StatePanel } from '../../shared/StatePanel';
import { useText } from '../../shared/useText';

/** Said to those who may read the policy and not propose changes of it. */
export function Denied() {
  const t = useText();
  return (
    <StatePanel
      icon={<RiLockLine size={28} />}
      title={t('policyPage.propose.denied.title')}
    >
      <Text as="p" color="secondary">
        {t('policyPage.propose.denied.text')}
      </Text>
    </StatePanel>
  );
}
