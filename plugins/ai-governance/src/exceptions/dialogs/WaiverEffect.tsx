import { Text } from '@backstage/ui';
import { RichText } from '../../shared/RichText';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import styles from '../exceptions.module.css';
import type { LiftedRule } from '../present/offer';

interface WaiverEffectProps {
  readonly intro: string;
  readonly lifted: LiftedRule;
  readonly after?: string;
}

/** What a waiver of a rule does, before somebody asks for it or approves it. */
export function WaiverEffect({ intro, lifted, after }: WaiverEffectProps) {
  const t = useText();
  return (
    <div className={shared.effect}>
      <Text as="p" weight="bold">
        {t('exceptions.effect')}
      </Text>
      <Text as="p">
        {intro} <code className={shared.code}>{lifted.id}</code>
        {lifted.title !== undefined && ` · ${lifted.title}`}
      </Text>
      {lifted.texts.length > 0 && (
        <ul className={styles.lifted}>
          {lifted.texts.map(text => (
            <li key={text}>
              <Text>
                <RichText>{text}</RichText>
              </Text>
            </li>
          ))}
        </ul>
      )}
      {after !== undefined && <Text as="p">{after}</Text>}
      <Text as="p" color="secondary">
        {t('exceptions.seen')}
      </Text>
    </div>
  );
}
