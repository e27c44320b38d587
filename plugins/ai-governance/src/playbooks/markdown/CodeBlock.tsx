import { ButtonIcon } from '@backstage/ui';
import { RiFileCopyLine } from '@remixicon/react';
import { useCopy } from '../../shared/useCopy';
import { useText } from '../../shared/useText';
import styles from './markdown.module.css';
import { VisibleText } from '../../shared/VisibleText';

interface CodeBlockProps {
  /** As the text names it; absent when it names none. */
  readonly language: string | undefined;
  readonly code: string;
}

/** A block of code with the name of its language and a button that copies it. */
export function CodeBlock({ language, code }: CodeBlockProps) {
  const t = useText();
  const copy = useCopy();
  return (
    <div className={styles.codeBlock}>
      <div className={styles.codeHead}>
        <span>
          <VisibleText>
            {language ?? t('playbooks.markdown.noLanguage')}
          </VisibleText>
        </span>
        <ButtonIcon
          size="small"
          variant="tertiary"
          aria-label={t('detail.copy', {
            what: t('playbooks.markdown.block'),
          })}
          icon={<RiFileCopyLine size={16} />}
          onPress={() => copy(code)}
        />
      </div>
      <pre className={styles.pre}>
        <code>
          <VisibleText>{code}</VisibleText>
        </code>
      </pre>
    </div>
  );
}
