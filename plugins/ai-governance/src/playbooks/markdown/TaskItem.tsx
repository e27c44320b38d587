import type { ReactNode } from 'react';
import { useText } from '../../shared/useText';
import styles from './markdown.module.css';
import { useSurroundings } from './MarkdownContext';

interface TaskItemProps {
  /** Line of the item in the text. */
  readonly line: number;
  /** As the text says it. */
  readonly isDone: boolean;
  /** What is to be done. */
  readonly words: ReactNode;
  /** What stands below it. */
  readonly children: ReactNode;
}

/** An item to tick; where nothing can be ticked it shows what the text says. */
export function TaskItem({ line, isDone, words, children }: TaskItemProps) {
  const t = useText();
  const { ticks } = useSurroundings();
  if (!ticks)
    return (
      <li className={styles.task}>
        <span
          role="img"
          aria-label={t(
            isDone ? 'playbooks.markdown.done' : 'playbooks.markdown.notDone',
          )}
        >
          {isDone ? '☑' : '☐'}
        </span>{' '}
        {words}
        {children}
      </li>
    );
  return (
    <li className={styles.task}>
      <label className={styles.taskLabel}>
        <input
          type="checkbox"
          className={styles.taskBox}
          checked={ticks.isTicked(line)}
          onChange={() => ticks.toggle(line)}
        />
        <span>{words}</span>
      </label>
      {children}
    </li>
  );
}
