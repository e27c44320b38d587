import { ButtonIcon } from '@backstage/ui';
import { RiFileCopyLine } from '@remixicon/react';
import styles from './shared.module.css';
import { useCopy } from './useCopy';
import { useText } from './useText';

interface CopyLineProps {
  /** What is copied; shown in full unless `shown` says otherwise. */
  readonly text: string;
  readonly shown?: string;
  /** What it is, for the button's name. */
  readonly what: string;
  /** `inline` stands in a line of facts, `block` on its own. */
  readonly look?: 'inline' | 'block';
  readonly onCopy?: () => void;
}

/** A line to be copied: a command, some YAML, a digest. */
export function CopyLine({
  text,
  shown,
  what,
  look = 'block',
  onCopy,
}: CopyLineProps) {
  const t = useText();
  const copy = useCopy(onCopy);
  return (
    <span className={styles.copyLine} data-look={look}>
      <code className={styles.copyText} title={shown ? text : undefined}>
        {shown ?? text}
      </code>
      <ButtonIcon
        size="small"
        variant="tertiary"
        aria-label={t('detail.copy', { what })}
        icon={<RiFileCopyLine size={16} />}
        onPress={() => copy(text)}
      />
    </span>
  );
}
