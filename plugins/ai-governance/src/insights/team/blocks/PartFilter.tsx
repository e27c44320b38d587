import { ButtonIcon, Text } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { useText } from '../../../shared/useText';
import type { ChangesPart } from '../present/changesPart';
import styles from '../team.module.css';
import { useSegmentName } from '../useSegmentName';

interface PartFilterProps {
  readonly part: ChangesPart;
  readonly onRemove: () => void;
}

/** Which part of the changes is listed, with the way back to all of them. */
export function PartFilter({
  part: { axis, value },
  onRemove,
}: PartFilterProps) {
  const t = useText();
  const nameOf = useSegmentName();
  const part = t('insights.team.drill.part', {
    axis: t(`insights.team.drill.axis.${axis}`),
    value: nameOf(axis, value),
  });
  return (
    <div className={styles.part}>
      <Text>{part}</Text>
      <ButtonIcon
        size="small"
        variant="tertiary"
        aria-label={t('insights.team.drill.removePart', { part })}
        icon={<RiCloseLine size={16} />}
        onPress={onRemove}
      />
    </div>
  );
}
