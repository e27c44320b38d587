import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../audit.module.css';
import type { Continuity } from '../verify/continuity';

/** How the ledger stands to what this browser verified, when nothing is wrong. */
export function ContinuityWord({
  continuity,
}: {
  readonly continuity: Exclude<Continuity, { kind: 'rewritten' }>;
}) {
  const t = useText();
  if (continuity.kind === 'first') {
    return (
      <span className={styles.sentence}>
        <StateWord tone="neutral" look="plain">
          {t('audit.continuity.first')}
        </StateWord>
      </span>
    );
  }
  return (
    <StateWord tone="success" look="plain">
      {t(`audit.continuity.${continuity.kind}`, {
        size: continuity.before.size.toLocaleString(),
      })}
    </StateWord>
  );
}
