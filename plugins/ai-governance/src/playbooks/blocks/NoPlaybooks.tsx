import { Text } from '@backstage/ui';
import { RiBookOpenLine } from '@remixicon/react';
import { RichText } from '../../shared/RichText';
import { StatePanel } from '../../shared/StatePanel';
import { useText } from '../../shared/useText';

/** Nothing is published that the reader may read: where playbooks come from. The button to write one stands above. */
export function NoPlaybooks() {
  const t = useText();
  return (
    <StatePanel
      icon={<RiBookOpenLine size={28} />}
      title={t('playbooks.emptyTitle')}
    >
      <Text as="p" color="secondary">
        <RichText>{t('playbooks.empty')}</RichText>
      </Text>
    </StatePanel>
  );
}
