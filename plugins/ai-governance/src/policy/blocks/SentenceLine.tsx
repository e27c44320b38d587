import { Text } from '@backstage/ui';
import { AskForWaiver } from '../../exceptions/blocks/AskForWaiver';
import { RuleLiftedBy } from '../../exceptions/blocks/LiftedBy';
import { useCapture } from '../../shared/analytics';
import { CopyLine } from '../../shared/CopyLine';
import { DisclosureButton, useDisclosure } from '../../shared/Disclosure';
import { RichText } from '../../shared/RichText';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { SENTENCE_ICON } from '../icons';
import styles from '../policy.module.css';
import type { SentenceView } from '../present';
import { ModeBadge } from './ModeBadge';
import { RulePanel, ruleIdsOf } from './RulePanel';

/** One sentence, with its example and the rules behind it on demand. */
export function SentenceLine({
  sentence,
}: {
  readonly sentence: SentenceView;
}) {
  const t = useText();
  const capture = useCapture();
  const rule = useDisclosure(() =>
    capture('openRule', ruleIdsOf(sentence.rules).join(' ')),
  );
  const example = useDisclosure(() =>
    capture('openExample', ruleIdsOf(sentence.rules).join(' ')),
  );
  const hasExample = Boolean(sentence.example ?? sentence.fix);
  const exampleWord = t(
    sentence.example ? 'sentence.example' : 'sentence.howTo',
  );
  return (
    <li className={styles.sentence}>
      <div className={styles.sentenceRow}>
        <span className={styles.sentenceKind}>
          <StateWord
            tone={sentence.tone}
            look="plain"
            icon={SENTENCE_ICON[sentence.kind]}
          >
            {t(`sentence.${sentence.kind}`)}
          </StateWord>
        </span>
        <span className={styles.sentenceText}>
          <Text>
            <RichText>{sentence.text}</RichText>
          </Text>
          {sentence.modeNote && <ModeBadge note={sentence.modeNote} />}
        </span>
        <span className={styles.sentenceActions}>
          {hasExample && (
            <DisclosureButton
              state={example}
              label={`${exampleWord}: ${sentence.text}`}
            >
              {exampleWord}
            </DisclosureButton>
          )}
          {sentence.rules.length > 0 && (
            <DisclosureButton
              state={rule}
              label={`${t('sentence.rule', { count: sentence.rules.length })}: ${sentence.text}`}
            >
              {t('sentence.rule', { count: sentence.rules.length })}
            </DisclosureButton>
          )}
        </span>
      </div>
      <Exceptional sentence={sentence} />
      {example.isOpen && (
        <div id={example.id} className={styles.behind}>
          {sentence.example && (
            <CopyLine text={sentence.example} what={t('sentence.example')} />
          )}
          {sentence.fix && (
            <Text as="p" color="secondary">
              {t('sentence.howToFix')}: <RichText>{sentence.fix}</RichText>
            </Text>
          )}
        </div>
      )}
      {rule.isOpen && (
        <div id={rule.id} className={styles.behind}>
          <RulePanel rules={sentence.rules} />
        </div>
      )}
    </li>
  );
}

/** Beside a denial: the waivers that could lift it. Beside a note: the exceptions that it tells of. */
function Exceptional({ sentence }: { readonly sentence: SentenceView }) {
  const rules = ruleIdsOf(sentence.rules);
  if (rules.length === 0) return null;
  if (sentence.kind === 'note') {
    return (
      <div className={styles.sentenceBelow}>
        <RuleLiftedBy rules={rules} />
      </div>
    );
  }
  if (sentence.kind !== 'mustNot') return null;
  return (
    <div className={styles.sentenceBelow}>
      {rules.map(rule => (
        <AskForWaiver
          key={rule}
          rule={rule}
          about={sentence.text}
          namesRule={rules.length > 1}
        />
      ))}
    </div>
  );
}
