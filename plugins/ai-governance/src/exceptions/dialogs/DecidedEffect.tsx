import { Text } from '@backstage/ui';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { LiftsText } from '../blocks/LiftsText';
import { ScopeText } from '../blocks/ScopeText';
import { useExceptionsOnTab } from '../ExceptionsContext';
import styles from '../exceptions.module.css';
import { liftedRule } from '../present/offer';
import type { WaiverView } from '../present/waivers';

/** What is lifted once a request is approved, where, and until when at most. */
export function DecidedEffect({ waiver }: { readonly waiver: WaiverView }) {
  const t = useText();
  const policy = useExceptionsOnTab()?.policy;
  const texts =
    policy && waiver.lifts.kind === 'rule'
      ? liftedRule(waiver.lifts.rule, policy).texts
      : [];
  return (
    <div className={shared.effect}>
      <Text as="p" weight="bold">
        {t('exceptions.effect')}
      </Text>
      <Text as="p">
        {t(
          waiver.activeFrom === undefined
            ? 'exceptions.approve.lifts'
            : 'exceptions.approve.later',
        )}
      </Text>
      <Text as="p">
        <LiftsText lifts={waiver.lifts} />
      </Text>
      {texts.length > 0 && (
        <ul className={styles.lifted}>
          {texts.map(text => (
            <li key={text}>
              <Text>
                <RichText>{text}</RichText>
              </Text>
            </li>
          ))}
        </ul>
      )}
      <Text as="p">
        {t('exceptions.fact.where')}: <ScopeText scope={waiver.scope} />
      </Text>
      <Text as="p">
        {t('exceptions.fact.until')}: <Instant at={waiver.expiresAt} />
      </Text>
      <Text as="p">
        {t('exceptions.fact.reason')}: <RichText>{waiver.reason}</RichText>
      </Text>
      <Text as="p" color="secondary">
        {t('exceptions.seen')}
      </Text>
    </div>
  );
}
