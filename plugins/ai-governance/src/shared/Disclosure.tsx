import { Button } from '@backstage/ui';
import { RiArrowDownSLine, RiArrowRightSLine } from '@remixicon/react';
import { useId, useState, type ReactNode } from 'react';
import styles from './shared.module.css';

/** What belongs to a button that shows and hides something. */
export interface DisclosureState {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Id of what is shown. */
  readonly id: string;
}

/** State of something shown on demand; `onOpen` is told each time it opens. */
export function useDisclosure(onOpen?: () => void): DisclosureState {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return {
    isOpen,
    id,
    toggle: () => {
      if (!isOpen) onOpen?.();
      setIsOpen(!isOpen);
    },
  };
}

interface DisclosureButtonProps {
  readonly state: DisclosureState;
  /** Said to screen readers when the visible word needs its context. */
  readonly label?: string;
  /** Starts a line: its words stand below those above. */
  readonly isFlush?: boolean;
  readonly children: ReactNode;
}

/** The button of a disclosure. */
export function DisclosureButton({
  state,
  label,
  isFlush,
  children,
}: DisclosureButtonProps) {
  return (
    <Button
      variant="tertiary"
      size="small"
      className={
        isFlush ? `${styles.disclosure} ${styles.flush}` : styles.disclosure
      }
      aria-expanded={state.isOpen}
      aria-controls={state.isOpen ? state.id : undefined}
      aria-label={label}
      onPress={state.toggle}
      iconEnd={
        state.isOpen ? (
          <RiArrowDownSLine size={16} />
        ) : (
          <RiArrowRightSLine size={16} />
        )
      }
    >
      <span>{children}</span>
    </Button>
  );
}
