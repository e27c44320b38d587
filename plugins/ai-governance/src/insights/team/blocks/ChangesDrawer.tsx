import type { Scorecard } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { ButtonIcon, Text } from '@backstage/ui';
import Drawer from '@material-ui/core/Drawer';
import { RiCloseLine } from '@remixicon/react';
import { useId } from 'react';
import { useText } from '../../../shared/useText';
import type { ChangesPart } from '../present/changesPart';
import type { KpiFamily } from '../present/families';
import styles from '../team.module.css';
import { Changes } from './Changes';

interface ChangesDrawerProps {
  /** Absent means closed. */
  readonly family: KpiFamily | undefined;
  /** Absent for all changes. */
  readonly part: ChangesPart | undefined;
  readonly scorecard: Scorecard;
  readonly onPart: (part?: ChangesPart) => void;
  readonly onClose: () => void;
}

/** The changes behind a KPI, over the page. */
export function ChangesDrawer({
  family,
  part,
  scorecard,
  onPart,
  onClose,
}: ChangesDrawerProps) {
  const t = useText();
  const titleId = useId();
  return (
    <Drawer
      anchor="right"
      open={family !== undefined}
      onClose={onClose}
      PaperProps={{
        role: 'dialog',
        'aria-modal': true,
        'aria-labelledby': titleId,
        className: styles.drawer,
      }}
    >
      {family !== undefined && (
        <>
          <div className={styles.drawerHead}>
            <Text as="h2" id={titleId} variant="title-x-small" weight="bold">
              {t('insights.team.drill.title', { kpi: family.title })}
            </Text>
            <ButtonIcon
              variant="tertiary"
              aria-label={t('insights.team.drill.close')}
              icon={<RiCloseLine size={20} />}
              onPress={onClose}
            />
          </div>
          {scorecard.maySeeChanges ? (
            <Changes
              key={family.id}
              family={family}
              part={part}
              scorecard={scorecard}
              onPart={onPart}
            />
          ) : (
            <Text as="p">{t('insights.team.drill.mayNot')}</Text>
          )}
        </>
      )}
    </Drawer>
  );
}
