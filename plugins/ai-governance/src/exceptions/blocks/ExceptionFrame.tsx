import { useEffect, useRef, type ReactNode } from 'react';
import type { Tone } from '../../shared/tone';
import { useSearchParam } from '../../shared/useSearchParam';
import { useExceptionsOnTab } from '../ExceptionsContext';
import styles from '../exceptions.module.css';

interface ExceptionFrameProps {
  readonly id: string;
  readonly tone: Tone;
  /** Id of the element that names it. */
  readonly labelledBy: string;
  readonly children: ReactNode;
}

/** One exception in a list; takes the focus when a link or the address leads to it. */
export function ExceptionFrame({
  id,
  tone,
  labelledBy,
  children,
}: ExceptionFrameProps) {
  const item = useRef<HTMLLIElement>(null);
  const [inAddress] = useSearchParam('exception');
  const led = useExceptionsOnTab()?.led;
  const isLedTo = inAddress === id;
  const times = led?.id === id ? led.times : 0;
  useEffect(() => {
    if (isLedTo) item.current?.focus();
  }, [isLedTo, times]);
  return (
    <li
      ref={item}
      tabIndex={-1}
      aria-labelledby={labelledBy}
      className={styles.item}
      data-tone={tone}
    >
      {children}
    </li>
  );
}
