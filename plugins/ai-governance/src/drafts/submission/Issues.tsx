import { Button, Text } from '@backstage/ui';
import type { RefObject } from 'react';
import { RichText } from '../../shared/RichText';
import { sentenceCase } from '../../shared/sentenceCase';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../../editor/remarks.module.css';
import type { Refusal } from './useSubmission';

interface IssuesProps {
  readonly refusal: Refusal;
  readonly focusRef: RefObject<HTMLDivElement>;
  readonly onGoToLine: (line: number) => void;
}

/** Why nothing was kept, line by line; each line leads to its place in the document. */
export function Issues({
  refusal: { failure, issues },
  focusRef,
  onGoToLine,
}: IssuesProps) {
  const t = useText();
  return (
    <div ref={focusRef} role="alert" tabIndex={-1} className={styles.issues}>
      <StateWord tone="danger">{t('action.failed')}</StateWord>
      <Text as="p">
        <RichText>{sentenceCase(failure.message)}</RichText>
      </Text>
      {issues.length > 0 && (
        <>
          <Text as="p" weight="bold">
            {t('drafts.submission.issues', { count: issues.length })}
          </Text>
          <ul className={shared.rowList}>
            {issues.map(({ line, message }, index) => (
              <li key={index} className={styles.issue}>
                {line === undefined ? (
                  <Text color="secondary">{t('editor.wholeDocument')}</Text>
                ) : (
                  <Button
                    size="small"
                    variant="secondary"
                    onPress={() => onGoToLine(line)}
                  >
                    {t('editor.goToLine', { line: String(line) })}
                  </Button>
                )}
                <span>
                  <RichText>{sentenceCase(message)}</RichText>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
