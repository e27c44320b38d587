import type { DecisionRecord } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { StateWord } from '../../shared/StateWord';
import { sentenceCase } from '../../shared/sentenceCase';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';
import { modeNote } from '../present';
import { ModeBadge } from './ModeBadge';

interface DecisionReasonsProps {
  readonly reasons: DecisionRecord['decision']['reasons'];
}

/** Each reason with the rule that gave it and what to do about it. */
export function DecisionReasons({ reasons }: DecisionReasonsProps) {
  const t = useText();
  return (
    <ul className={styles.conditions}>
      {reasons.map((reason, index) => {
        const note = modeNote(reason.mode);
        return (
          <li key={index} className={styles.condition}>
            <div className={styles.conditionHead}>
              <StateWord
                look="plain"
                tone={reason.effect === 'permit' ? 'success' : 'danger'}
              >
                <code>{reason.rule}</code> {t(`rule.effect.${reason.effect}`)}
              </StateWord>
              {note && reason.effect === 'forbid' && <ModeBadge note={note} />}
            </div>
            <Text as="p">
              <RichText>{sentenceCase(reason.text)}</RichText>
            </Text>
            {reason.waivedUntil && (
              <Text as="p" color="secondary">
                {t(
                  reason.breakGlass === undefined
                    ? 'detail.waivedUntil'
                    : 'detail.brokenUntil',
                )}{' '}
                <Instant at={reason.waivedUntil} />
                <LiftedBy id={reason.breakGlass ?? reason.waiver} />
              </Text>
            )}
            {reason.fix && (
              <Text as="p">
                <Text weight="bold">{t('conditions.howToFix')}: </Text>
                <RichText>{reason.fix}</RichText>
              </Text>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function LiftedBy({ id }: { readonly id: string | undefined }) {
  return id === undefined ? null : <> ({id})</>;
}
