import { useText } from '../../shared/useText';
import styles from '../policy.module.css';
import type { ModeNote } from '../present';

/** Marks what is recorded or shown but holds nothing up. */
export function ModeBadge({ note }: { readonly note: ModeNote }) {
  const t = useText();
  return (
    <span className={styles.modeBadge} title={t(`mode.${note}Hint`)}>
      {t(`mode.${note}`)}
    </span>
  );
}
