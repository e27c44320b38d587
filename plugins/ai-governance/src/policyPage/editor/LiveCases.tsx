import { Button, Text } from '@backstage/ui';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../policyPage.module.css';
import type { CaseOutcome } from './checkDocument';
import type { Checks } from './useChecks';

interface LiveCasesProps {
  readonly checks: Checks;
  readonly onGoToLine: (line: number) => void;
}

/** How the cases of the document go as it is written; those that fail lead to where they stand. */
export function LiveCases({ checks, onGoToLine }: LiveCasesProps) {
  const t = useText();
  const { cases, issues } = checks;
  const failing = cases?.filter(({ hasPassed }) => !hasPassed) ?? [];
  return (
    <Section
      title={t('policyPage.cases.title')}
      aside={
        <span role="status" aria-label={t('policyPage.editor.casesResult')}>
          {cases && <Result cases={cases} />}
        </span>
      }
    >
      <div className={shared.stack}>
        {!cases && (
          <Text as="p" color="secondary">
            {t(
              issues.errors.length > 0
                ? 'policyPage.editor.casesWait'
                : 'policyPage.editor.casesRun',
            )}
          </Text>
        )}
        {cases?.length === 0 && (
          <Text as="p" color="secondary">
            <RichText>{t('policyPage.cases.empty')}</RichText>
          </Text>
        )}
        {cases && cases.length > 0 && failing.length === 0 && (
          <Text as="p" color="secondary">
            {t('policyPage.editor.casesHold')}
          </Text>
        )}
        {failing.length > 0 && (
          <ul
            className={shared.rowList}
            aria-label={t('policyPage.editor.casesFailing')}
          >
            {failing.map((item, index) => (
              <li key={index}>
                <Failing item={item} onGoToLine={onGoToLine} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}

function Result({ cases }: { readonly cases: readonly CaseOutcome[] }) {
  const t = useText();
  if (cases.length === 0) return null;
  const failed = cases.filter(({ hasPassed }) => !hasPassed).length;
  return failed === 0 ? (
    <StateWord tone="success">
      {t('policyPage.cases.allHold', { count: cases.length })}
    </StateWord>
  ) : (
    <StateWord tone="danger">
      {t('policyPage.cases.fail', {
        count: failed,
        total: String(cases.length),
      })}
    </StateWord>
  );
}

function Failing({
  item: { name, line, failures },
  onGoToLine,
}: {
  readonly item: CaseOutcome;
  readonly onGoToLine: (line: number) => void;
}) {
  const t = useText();
  return (
    <div className={styles.case}>
      {line !== undefined && (
        <Button
          size="small"
          variant="secondary"
          onPress={() => onGoToLine(line)}
        >
          {t('editor.goToLine', { line: String(line) })}
        </Button>
      )}
      <span className={styles.caseName}>
        <RichText>{name}</RichText>
        {failures.map(failure => (
          <Text key={failure} as="p" variant="body-small" color="danger">
            <RichText>{failure}</RichText>
          </Text>
        ))}
      </span>
    </div>
  );
}
