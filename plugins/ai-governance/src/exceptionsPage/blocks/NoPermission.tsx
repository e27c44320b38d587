import { Text } from '@backstage/ui';
import { RiLockLine } from '@remixicon/react';
import shared from '../../shared/shared.module.css';
import { StatePanel } from '../../shared/StatePanel';
import { useText } from '../../shared/useText';

/** Says that exceptions are not the reader's to see. */
export function NoPermission() {
  const t = useText();
  return (
    <div className={shared.page}>
      <StatePanel
        icon={<RiLockLine size={28} />}
        title={t('exceptions.noPermission.title')}
      >
        <Text as="p" color="secondary">
          {t('exceptions.noPermission.text')}
        </Text>
      </StatePanel>
    </div>
  );
}
