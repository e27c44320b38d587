import { forwardRef, useId, useImperativeHandle, useMemo, useRef } from 'react';
import styles from './documentField.module.css';

/** What can be asked of the field. */
export interface DocumentFieldHandle {
  /** Puts the caret on a line (1 is the first), selects it and brings it into view. */
  goToLine(line: number): void;
}

interface DocumentFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines to point at; 1 is the first. */
  readonly markedLines: readonly number[];
}

/** Height of a line; the style sheet says the same. */
const LINE_PX = 20;
/** Lines kept in view above the one that is gone to. */
const ABOVE = 4;

/** A text with line numbers. The box scrolls, not the text area in it, so that numbers and text never part. */
export const DocumentField = forwardRef<
  DocumentFieldHandle,
  DocumentFieldProps
>(function NumberedText({ label, value, onChange, markedLines }, ref) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const lines = useMemo(() => value.split('\n'), [value]);
  const widest = useMemo(
    () => Math.max(40, ...lines.map(({ length }) => length)) + 2,
    [lines],
  );

  useImperativeHandle(
    ref,
    () => ({
      goToLine: line => {
        const start = lines
          .slice(0, line - 1)
          .reduce((sum, { length }) => sum + length + 1, 0);
        area.current?.focus({ preventScroll: true });
        area.current?.setSelectionRange(
          start,
          start + (lines[line - 1]?.length ?? 0),
        );
        if (box.current) {
          box.current.scrollTop = Math.max(0, line - 1 - ABOVE) * LINE_PX;
          box.current.scrollLeft = 0;
          box.current.scrollIntoView?.({ block: 'nearest' });
        }
      },
    }),
    [lines],
  );

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div ref={box} className={styles.box}>
        <div aria-hidden="true" className={styles.numbers}>
          {lines.map((_, index) => (
            <span
              key={index}
              data-marked={markedLines.includes(index + 1) || undefined}
            >
              {index + 1}
            </span>
          ))}
        </div>
        <textarea
          ref={area}
          id={id}
          className={styles.text}
          style={{ minWidth: `${widest}ch` }}
          rows={lines.length}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          value={value}
          onChange={event => onChange(event.target.value)}
        />
      </div>
    </div>
  );
});
