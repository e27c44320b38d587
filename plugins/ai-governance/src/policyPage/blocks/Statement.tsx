import type { ActivePolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { RulePanel } from '../../policy/blocks/RulePanel';
import { useCapture } from '../../shared/analytics';
import { DisclosureButton } from '../../shared/Disclosure';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useSearchFilters } from '../../shared/useSearchFilters';
import { useText } from '../../shared/useText';
import styles from '../policyPage.module.css';
import {
  FURTHER,
  lineOfRule,
  presentStatement,
  type StatementLine,
} from '../present/statement';
import { MissingRule } from './MissingRule';

/** What the policy says, each sentence opening the rules that make it true. The open one, or the rule that is wanted, stands in the address. */
export function Statement({ policy }: { readonly policy: ActivePolicy }) {
  const t = useText();
  const capture = useCapture();
  const { params, change } = useSearchFilters();
  const view = presentStatement(policy);
  const { sentences, furtherRules } = view;
  const wanted = params.get('rule') ?? undefined;
  const place = wanted === undefined ? undefined : lineOfRule(view, wanted);
  const open = params.get('sentence') ?? place;
  const toggle = (id: string) => {
    if (id !== open) capture('openSentence', id);
    const sentence = id === open ? undefined : id;
    // Going back leads past what was closed, not into it again.
    change({ sentence, rule: undefined }, { replace: sentence === undefined });
  };
  return (
    <Section title={t('policyPage.statement.title')}>
      {wanted !== undefined && place === undefined && (
        <MissingRule rule={wanted} />
      )}
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
            wanted={wanted}
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
            wanted={wanted}
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
  /** The rule that takes the focus. */
  readonly wanted: string | undefined;
  readonly onToggle: (id: string) => void;
}

function Line({ line, isOpen, wanted, onToggle }: LineProps) {
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
          <RulePanel rules={line.rules} wanted={wanted} />
        </div>
      )}
    </li>
  );
}
