import {
  strengtheningStartPermission,
  type EntityPolicy,
  type Strengthening,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button, Text } from '@backstage/ui';
import { useState } from 'react';
import styles from '../../exceptions/exceptions.module.css';
import { useText } from '../../shared/useText';
import { StrengthenDialog } from '../dialogs/StrengthenDialog';
import { StrengtheningItem } from './StrengtheningItem';

interface StricterOnTabProps {
  readonly policy: EntityPolicy;
  /** Absent when an older portal does not tell. */
  readonly strengthenings: readonly Strengthening[] | undefined;
}

/** What makes review stricter on an entity, and making it stricter, for those who may. */
export function StricterOnTab({
  policy,
  strengthenings = [],
}: StricterOnTabProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { allowed: mayStart } = usePermission({
    permission: strengtheningStartPermission,
  });
  if (strengthenings.length === 0 && !mayStart) return null;
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <Text as="h3" weight="bold">
          {t('stricter.title')}
        </Text>
        {mayStart && (
          <Button
            size="small"
            variant="secondary"
            onPress={() => setOpen(true)}
          >
            {t('stricter.start')}
          </Button>
        )}
      </div>
      {strengthenings.length === 0 && (
        <Text as="p" color="secondary">
          {t('stricter.noneHere')}
        </Text>
      )}
      <ul className={styles.items} aria-label={t('stricter.title')}>
        {strengthenings.map(each => (
          <StrengtheningItem key={each.strengtheningId} strengthening={each} />
        ))}
      </ul>
      {isOpen && (
        <StrengthenDialog
          where={{ entity: policy.entityRef }}
          onClose={() => setOpen(false)}
        >
          {() => (
            <Text as="p">
              {t('stricter.form.where')}: {t('stricter.form.here')}{' '}
              {policy.entityRef}
            </Text>
          )}
        </StrengthenDialog>
      )}
    </div>
  );
}
