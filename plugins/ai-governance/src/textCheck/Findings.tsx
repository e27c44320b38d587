import type { TextFinding } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { RichText } from '../shared/RichText';
import shared from '../shared/shared.module.css';
import { sentenceCase } from '../shared/sentenceCase';
import { useText } from '../shared/useText';
import styles from './textCheck.module.css';

/** Each place with what stands around it, masked, and what to do about it. */
export function Findings({
  findings,
}: {
  readonly findings: readonly TextFinding[];
}) {
  const t = useText();
  return (
    <ul className={styles.findings}>
      {findings.map(({ rule, title, line, column, context, fix }) => (
        <li key={`${line}:${column} ${rule}`}>
          <Text as="p">
            <Text weight="bold">{sentenceCase(title)}</Text> ·{' '}
            {t('textCheck.place', {
              line: String(line),
              column: String(column),
            })}{' '}
            · <code className={shared.code}>{rule}</code>
          </Text>
          <code className={styles.context}>{context}</code>
          <Text as="p" color="secondary">
            <RichText>{sentenceCase(fix)}</RichText>
          </Text>
        </li>
      ))}
    </ul>
  );
}
