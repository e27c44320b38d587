import type { PlaybookVersionDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { hiddenCharacters } from '@ai-enablement/governance-core';
import { Skeleton, Text } from '@backstage/ui';
import { Suspense, useMemo } from 'react';
import { LazyDiff } from '../../diff/LazyDiff';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';

/** What a version changes for readers, in its source. */
export function Changes({
  detail,
}: {
  readonly detail: PlaybookVersionDetail;
}) {
  const t = useText();
  const { version, text, before } = detail;
  const hidden = useMemo(() => hiddenCharacters(text).length, [text]);
  const nameOf = (number: string) =>
    t('playbooksWriting.version.before', { version: number });
  return (
    <Section title={t('diff.title')}>
      <div className={shared.stack}>
        {before === undefined && (
          <Text as="p">{t('playbooksWriting.version.first')}</Text>
        )}
        {hidden > 0 && (
          <StateWord tone="warning">
            {t('playbooksWriting.version.hidden', { count: hidden })}
          </StateWord>
        )}
        <Suspense fallback={<Skeleton width="100%" height="14rem" />}>
          <LazyDiff
            before={{
              name: before
                ? nameOf(before.version)
                : t('playbooksWriting.version.nothingBefore'),
              document: before?.text ?? '',
            }}
            after={{ name: nameOf(version.version), document: text }}
          />
        </Suspense>
      </div>
    </Section>
  );
}
