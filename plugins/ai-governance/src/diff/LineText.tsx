import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';
import styles from './diff.module.css';
import { visibleParts } from './visibleParts';

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
        {visibleParts(text).map((part, index) =>
          part.kind === 'text' ? (
            <span key={index}>{part.text}</span>
          ) : (
            <mark key={index} className={styles.hidden} title={part.name}>
              {part.codePoint}
            </mark>
          ),
        )}
      </code>
    </td>
  );
}
