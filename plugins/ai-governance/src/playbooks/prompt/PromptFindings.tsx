import type {
  PlaybookVariable,
  RenderedPrompt,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { plainWords } from '@ai-enablement/governance-core';
import { Text } from '@backstage/ui';
import { RichText } from '../../shared/RichText';
import { sentenceCase } from '../../shared/sentenceCase';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../playbooks.module.css';

type Finding = RenderedPrompt['findings'][number];

interface PromptFindingsProps {
  readonly findings: readonly Finding[];
  /** Give their titles to where something was found. */
  readonly variables: readonly PlaybookVariable[];
}

/** What must not be shared: what it is, where it stands, what became of it and what to do. Never the data itself. */
export function PromptFindings({ findings, variables }: PromptFindingsProps) {
  const t = useText();
  return (
    <ul className={styles.findings} aria-label={t('playbooks.prompt.found')}>
      {findings.map((finding, index) => (
        <li key={index}>
          <span className={styles.line}>
            <Text weight="bold">
              {t('playbooks.prompt.of', {
                title: sentenceCase(finding.title),
                kind: plainWords(finding.class),
              })}
            </Text>
            <Place finding={finding} variables={variables} />
            <StateWord
              tone={finding.isRedacted ? 'warning' : 'danger'}
              look="plain"
            >
              {t(
                finding.isRedacted
                  ? 'playbooks.prompt.redacted'
                  : 'playbooks.prompt.held',
              )}
            </StateWord>
          </span>
          {finding.fix !== undefined && (
            <Text as="p" color="secondary">
              <RichText>{sentenceCase(finding.fix)}</RichText>
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}

function Place({
  finding: { variable, line },
  variables,
}: Pick<PromptFindingsProps, 'variables'> & { readonly finding: Finding }) {
  const t = useText();
  const title = variables.find(({ name }) => name === variable)?.title;
  const where =
    variable === undefined
      ? t('playbooks.prompt.inWhole')
      : t('playbooks.prompt.inVariable', { title: title ?? variable });
  return (
    <span>
      {line === undefined
        ? where
        : `${where}, ${t('playbooks.prompt.line', { number: String(line) })}`}
    </span>
  );
}
