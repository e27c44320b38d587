import type {
  TierBatch,
  TierBatchOutcome,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../classification.module.css';

/** Every outcome, what is to be done first, with how it looks. */
export const OUTCOMES = {
  planned: 'info',
  applied: 'success',
  skipped: 'warning',
  undone: 'neutral',
  changedSince: 'warning',
  refused: 'danger',
  unchanged: 'neutral',
} as const satisfies Readonly<Record<TierBatchOutcome, string>>;

const ORDER = Object.keys(OUTCOMES) as readonly TierBatchOutcome[];

/** How many entities of a batch are to become, or became, what. */
export function Counts({ counts }: { readonly counts: TierBatch['counts'] }) {
  const t = useText();
  return (
    <span className={styles.actions}>
      {ORDER.filter(outcome => counts[outcome] !== undefined).map(outcome => (
        <StateWord key={outcome} tone={OUTCOMES[outcome]} look="plain">
          {counts[outcome]} {t(`classification.outcome.${outcome}`)}
        </StateWord>
      ))}
    </span>
  );
}
