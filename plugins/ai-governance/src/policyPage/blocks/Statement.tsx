import type { ActivePolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { RulePanel } from '../../policy/blocks/RulePanel';
import { useCapture } from '../../shared/analytics';
import { DisclosureButton } from '../../shared/Disclosure';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useSearchParam } from '../../shared/useSearchParam';
import { useText } from '../../shared/useText';
import styles from '../policyPage.module.css';
import { presentStatement, type StatementLine } from '../present/statement';

/** Stands in the address for the rules that no sentence speaks of. */
const FURTHER = 'further';

/** What the policy says, each sentence opening the rules that make it true; the open one stands in the address. */
export function Statement({ policy }: { readonly policy: ActivePolicy }) {
  const t = useText();
  const capture = useCapture();
  const [open, setOpen] = useSearchParam('sentence');
  const { sentences, furtherRules } = presentStatement(policy);
  const toggle = (id: string) => {
    if (id !== open) capture('openSentence', id);
    setOpen(id === open ? undefined : id);
  };
  return (
    <Section title={t('policyPage.statement.title')}>
      {sentences.length === 0 ? (
        <Text as="p" color="secondary">
          <RichText>{t('policyPage.statement.empty')}</RichText>
        </Text>
      ) : (
        <Text as="p" color="secondary">
          {t('policyPage.statement.hint')}
        </Text>
      )}
      <ul className={shared.rowList}>
        {sentences.map(line => (
          <Line
            key={line.id}
            line={line}
            isOpen={open === line.id}
            onToggle={toggle}
          />
        ))}
        {furtherRules.length > 0 && (
          <Line
            line={{
              id: FURTHER,
              text: t('policyPage.statement.further'),
              rules: furtherRules,
            }}
            isOpen={open === FURTHER}
            onToggle={toggle}
          />
        )}
      </ul>
    </Section>
  );
}

interface LineProps {
  readonly line: StatementLine;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
}

function Line({ line, isOpen, onToggle }: LineProps) {
  const t = useText();
  const panelId = `sentence-${line.id}`;
  const count = t('policyPage.statement.rules', { count: line.rules.length });
  return (
    <li>
      <div className={styles.sentence}>
        {line.id === FURTHER ? (
          <span className={styles.sentenceId} />
        ) : (
          <code className={styles.sentenceId}>{line.id}</code>
        )}
        <span className={styles.sentenceText}>
          <Text color={line.id === FURTHER ? 'secondary' : 'primary'}>
            {line.text}
          </Text>
        </span>
        {line.rules.length === 0 ? (
          <span title={t('policyPage.statement.noRulesHint')}>
            <StateWord tone="warning" look="plain">
              {t('policyPage.statement.noRules')}
            </StateWord>
          </span>
        ) : (
          <DisclosureButton
            state={{ isOpen, id: panelId, toggle: () => onToggle(line.id) }}
            label={`${count}: ${line.text}`}
          >
            {count}
          </DisclosureButton>
        )}
      </div>
      {isOpen && line.rules.length > 0 && (
        <div id={panelId} className={`${shared.effect} ${styles.behind}`}>
          <RulePanel rules={line.rules} />
        </div>
      )}
    </li>
  );
}
