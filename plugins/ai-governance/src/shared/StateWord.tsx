import {
  RiAlertLine,
  RiCheckboxCircleLine,
  RiCloseCircleLine,
  RiInformationLine,
  RiQuestionLine,
} from '@remixicon/react';
import type { ReactElement, ReactNode } from 'react';
import styles from './shared.module.css';
import type { Tone } from './tone';

const ICON: Readonly<Record<Tone, ReactElement>> = {
  success: <RiCheckboxCircleLine size={16} />,
  info: <RiInformationLine size={16} />,
  warning: <RiAlertLine size={16} />,
  danger: <RiCloseCircleLine size={16} />,
  neutral: <RiQuestionLine size={16} />,
};

interface StateWordProps {
  readonly tone: Tone;
  /** Replaces the tone's own icon. */
  readonly icon?: ReactElement;
  /** `plain` has no background, for lists. */
  readonly look?: 'filled' | 'plain';
  readonly children: ReactNode;
}

/** A state as icon and word; colour only underlines it. */
export function StateWord({
  tone,
  icon,
  look = 'filled',
  children,
}: StateWordProps) {
  return (
    <span className={styles.stateWord} data-tone={tone} data-look={look}>
      <span className={styles.stateIcon} aria-hidden="true">
        {icon ?? ICON[tone]}
      </span>
      <span>{children}</span>
    </span>
  );
}
