import { Button, Text } from '@backstage/ui';
import { OutcomeWord } from '../../policy/blocks/OutcomeWord';
import { RichText } from '../../shared/RichText';
import { useText } from '../../shared/useText';
import type { ChangeView } from '../present/release';
import styles from '../releases.module.css';

interface ChangeLineProps {
  readonly change: ChangeView;
  readonly onOpen: (decisionId: string) => void;
}

/** A change of a release with its reasons and its decision. */
export function ChangeLine({ change, onOpen }: ChangeLineProps) {
  const t = useText();
  const { title, because, outcome } = change;
  return (
    <>
      <div className={styles.head}>
        <Text weight="bold">{t('releases.holding.change', { title })}</Text>
        <OutcomeWord outcome={outcome} />
        <Text variant="body-small" color="secondary">
          {t('releases.holding.of', { count: change.commits })}
        </Text>
        <Button
          size="small"
          variant="tertiary"
          aria-label={t('releases.holding.open', { title })}
          onPress={() => onOpen(change.decisionId)}
        >
          {t('releases.holding.openShort')}
        </Button>
      </div>
      {because.length > 0 && outcome.word !== 'passed' && (
        <ul className={styles.because}>
          {because.map(sentence => (
            <li key={sentence}>
              <RichText>{sentence}</RichText>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
