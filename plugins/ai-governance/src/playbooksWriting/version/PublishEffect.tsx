import type { PlaybookVersionDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';

interface PublishEffectProps {
  readonly detail: PlaybookVersionDetail;
  readonly isLater: boolean;
  readonly hasEnd: boolean;
}

/** What will happen once a version is published. */
export function PublishEffect({
  detail: { before, findings },
  isLater,
  hasEnd,
}: PublishEffectProps) {
  const t = useText();
  const moment = isLater ? 'Later' : 'Now';
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  return (
    <div className={shared.effect} role="status">
      <Text as="p" weight="bold">
        {t('playbooksWriting.publish.effect')}
      </Text>
      <Text as="p">
        {before === undefined
          ? t(`playbooksWriting.publish.first${moment}`)
          : t(`playbooksWriting.publish.replaces${moment}`, {
              before: before.version,
            })}
      </Text>
      {hasEnd && <Text as="p">{t('playbooksWriting.publish.ends')}</Text>}
      {hasErrors && (
        <StateWord tone="danger">
          {t('playbooksWriting.publish.errors')}
        </StateWord>
      )}
      <Text as="p" color="secondary">
        {t('playbooksWriting.publish.evidence')}
      </Text>
    </div>
  );
}
