import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';
import { VisibleText } from '../shared/VisibleText';
import styles from './diff.module.css';

/** What became of a line. */
export type Change = 'isAdded' | 'isRemoved';

/** A line with its sign; what became of it is also said, and what it hides is shown as code points. */
export function LineText({
  text,
  change,
}: {
  readonly text: string;
  readonly change: Change | undefined;
}) {
  const t = useText();
  return (
    <td className={styles.text} data-change={change}>
      <span aria-hidden="true" className={styles.sign}>
        {change === 'isAdded' && '+'}
        {change === 'isRemoved' && '−'}
      </span>
      {change && <span className={shared.hidden}>{t(`diff.${change}`)}: </span>}
      <code>
        <VisibleText>{text}</VisibleText>
      </code>
    </td>
  );
}
