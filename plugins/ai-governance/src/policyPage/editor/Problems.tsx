import type { Issue } from '@ai-enablement/governance-core';
import { Button, Text } from '@backstage/ui';
import { RichText } from '../../shared/RichText';
import { sentenceCase } from '../../shared/sentenceCase';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../policyPage.module.css';
import type { Checks } from './useChecks';

/** So many are listed; nobody corrects more at once. */
const SHOWN = 20;

interface ProblemsProps {
  readonly checks: Checks;
  readonly onGoToLine: (line: number) => void;
}

/** What is wrong with the document, or probably not meant; each line leads to its place. */
export function Problems({ checks, onGoToLine }: ProblemsProps) {
  const t = useText();
  const { errors, warnings } = checks.issues;
  const told = [
    ...errors.map(issue => ({ issue, tone: 'danger' as const })),
    ...warnings.map(issue => ({ issue, tone: 'warning' as const })),
  ];
  const rest = told.length - SHOWN;
  return (
    <div className={shared.stack}>
      <div role="status">
        <Summary errors={errors.length} warnings={warnings.length} />
      </div>
      {told.length > 0 && (
        <ul
          className={shared.rowList}
          aria-label={t('policyPage.editor.problems')}
        >
          {told.slice(0, SHOWN).map(({ issue, tone }, index) => (
            <li key={index} className={styles.issue}>
              <Where issue={issue} onGoToLine={onGoToLine} />
              <StateWord look="plain" tone={tone}>
                {t(`policyPage.editor.severity.${tone}`)}
              </StateWord>
              <span>
                <RichText>{sentenceCase(issue.message)}</RichText>
              </span>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && (
        <Text variant="body-small" color="secondary">
          {t('policyPage.editor.moreProblems', { count: rest })}
        </Text>
      )}
    </div>
  );
}

function Summary({
  errors,
  warnings,
}: {
  readonly errors: number;
  readonly warnings: number;
}) {
  const t = useText();
  if (errors > 0) {
    return (
      <StateWord tone="danger">
        {t('policyPage.editor.errors', { count: errors })}
      </StateWord>
    );
  }
  return warnings > 0 ? (
    <StateWord tone="warning">
      {t('policyPage.editor.warnings', { count: warnings })}
    </StateWord>
  ) : (
    <StateWord tone="success">{t('policyPage.editor.noProblems')}</StateWord>
  );
}

function Where({
  issue: { line, column },
  onGoToLine,
}: {
  readonly issue: Issue;
  readonly onGoToLine: (line: number) => void;
}) {
  const t = useText();
  if (line === undefined) {
    return (
      <Text color="secondary">{t('policyPage.propose.wholeDocument')}</Text>
    );
  }
  return (
    <Button size="small" variant="secondary" onPress={() => onGoToLine(line)}>
      {column === undefined
        ? t('policyPage.propose.goToLine', { line: String(line) })
        : t('policyPage.editor.goToPlace', {
            line: String(line),
            column: String(column),
          })}
    </Button>
  );
}
