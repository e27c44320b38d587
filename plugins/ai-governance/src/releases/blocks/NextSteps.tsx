import { Text } from '@backstage/ui';
import { shortDigest } from '../../policy/present';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText, type Text as Translate } from '../../shared/useText';
import type { ReleaseView } from '../present/release';
import styles from '../releases.module.css';
import { ReleaseCommand } from './ReleaseCommand';

/** What to do so that a release goes on, and how to ask again. */
export function NextSteps({ release }: { readonly release: ReleaseView }) {
  const t = useText();
  const { isPassed, isPreview } = release;
  const steps = stepsOf(release, t);
  return (
    <Section title={t('releases.next.title')}>
      <div className={shared.stack}>
        {isPassed && (
          <StateWord look="plain" tone={isPreview ? 'neutral' : 'success'}>
            {t(isPreview ? 'releases.next.preview' : 'releases.next.passed')}
          </StateWord>
        )}
        {steps.length > 0 && (
          <ol className={styles.steps}>
            {steps.map(step => (
              <li key={step}>
                <RichText>{step}</RichText>
              </li>
            ))}
          </ol>
        )}
        <div>
          <Text as="p">{t(`releases.next.${askWith(release)}`)}</Text>
          <ReleaseCommand asked={release} />
        </div>
      </div>
    </Section>
  );
}

function askWith({ isPassed, isPreview }: ReleaseView) {
  if (!isPassed) return 'ask';
  return isPreview ? 'askPreview' : 'askPassed';
}

function stepsOf(release: ReleaseView, t: Translate): readonly string[] {
  const { start, expectedBase, holding, undecided } = release;
  const gap =
    expectedBase === undefined
      ? t('releases.next.gapNone')
      : t('releases.next.gapBase', { commit: shortDigest(expectedBase) });
  return [
    ...(start === 'gap' ? [gap] : []),
    ...(holding.length > 0 ? [t('releases.next.held')] : []),
    ...(undecided.total > 0 ? [t('releases.next.undecided')] : []),
  ];
}
