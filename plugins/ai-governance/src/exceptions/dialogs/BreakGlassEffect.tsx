import { Text } from '@backstage/ui';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import styles from '../exceptions.module.css';
import { useExceptionLimits } from '../useExceptionLimits';

/** What break-glass does, in plain words. */
export function BreakGlassEffect() {
  const t = useText();
  const { limits } = useExceptionLimits();
  return (
    <div className={`${shared.effect} ${styles.alarm}`}>
      <Text as="p" weight="bold">
        {t('exceptions.effect')}
      </Text>
      <Text as="p">
        {limits === undefined
          ? t('exceptions.glass.passesUnknown')
          : t('exceptions.glass.passes', {
              hours: t('exceptions.glass.hours', {
                count: limits.breakGlassHours,
              }),
            })}
      </Text>
      <Text as="p">{t('exceptions.glass.seen')}</Text>
      <Text as="p">{t('exceptions.glass.review')}</Text>
      <Text as="p">{t('exceptions.glass.never')}</Text>
    </div>
  );
}
