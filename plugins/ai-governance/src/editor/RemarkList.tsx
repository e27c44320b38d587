import { Button, Text } from '@backstage/ui';
import { RichText } from '../shared/RichText';
import { sentenceCase } from '../shared/sentenceCase';
import shared from '../shared/shared.module.css';
import { StateWord } from '../shared/StateWord';
import { useText } from '../shared/useText';
import type { Remark } from './editorText';
import styles from './remarks.module.css';

/** So many are listed; nobody corrects more at once. */
const SHOWN = 20;

const TONE = { error: 'danger', warning: 'warning' } as const;

interface RemarkListProps {
  /** In the order in which they are to be read. */
  readonly remarks: readonly Remark[];
  /** Leads to a line; absent where there is no editor. */
  readonly onGoToLine?: (line: number) => void;
}

/** What is wrong with a text, or probably not meant; each line leads to its place. */
export function RemarkList({ remarks, onGoToLine }: RemarkListProps) {
  const t = useText();
  const rest = remarks.length - SHOWN;
  return (
    <div className={shared.stack}>
      <div role="status">
        <Summary remarks={remarks} />
      </div>
      {remarks.length > 0 && (
        <ul className={shared.rowList} aria-label={t('editor.problems')}>
          {remarks.slice(0, SHOWN).map((remark, index) => (
            <li key={index} className={styles.issue}>
              <Where remark={remark} onGoToLine={onGoToLine} />
              <StateWord look="plain" tone={TONE[remark.severity]}>
                {t(`editor.severity.${remark.severity}`)}
              </StateWord>
              <span>
                <RichText>{sentenceCase(remark.message)}</RichText>
              </span>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && (
        <Text variant="body-small" color="secondary">
          {t('editor.moreProblems', { count: rest })}
        </Text>
      )}
    </div>
  );
}

function Summary({ remarks }: Pick<RemarkListProps, 'remarks'>) {
  const t = useText();
  const count = remarks.filter(({ severity }) => severity === 'error').length;
  if (count > 0) {
    return <StateWord tone="danger">{t('editor.errors', { count })}</StateWord>;
  }
  return remarks.length > 0 ? (
    <StateWord tone="warning">
      {t('editor.warnings', { count: remarks.length })}
    </StateWord>
  ) : (
    <StateWord tone="success">{t('editor.noProblems')}</StateWord>
  );
}

function Where({
  remark: { line, column, file },
  onGoToLine,
}: Pick<RemarkListProps, 'onGoToLine'> & { readonly remark: Remark }) {
  const t = useText();
  const name = file !== undefined && <code>{file}</code>;
  if (line === undefined) {
    return name || <Text color="secondary">{t('editor.wholeDocument')}</Text>;
  }
  const place =
    column === undefined
      ? t('editor.goToLine', { line: String(line) })
      : t('editor.goToPlace', { line: String(line), column: String(column) });
  return (
    <>
      {onGoToLine ? (
        <Button
          size="small"
          variant="secondary"
          onPress={() => onGoToLine(line)}
        >
          {place}
        </Button>
      ) : (
        <Text color="secondary">{place}</Text>
      )}
      {name}
    </>
  );
}
