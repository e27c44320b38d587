import type { TrainingVersionDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Skeleton, Text } from '@backstage/ui';
import { Suspense } from 'react';
import { LazyDiff } from '../../diff/LazyDiff';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';

/** What a version changes, in its source. */
export function Changes({
  detail: { version, text, before },
}: {
  readonly detail: TrainingVersionDetail;
}) {
  const t = useText();
  const nameOf = (number: string) =>
    t('trainingWriting.version.before', { version: number });
  return (
    <Section title={t('diff.title')}>
      <div className={shared.stack}>
        {before === undefined && (
          <Text as="p">{t('trainingWriting.version.first')}</Text>
        )}
        <Suspense fallback={<Skeleton width="100%" height="14rem" />}>
          <LazyDiff
            before={{
              name: before
                ? nameOf(before.version)
                : t('trainingWriting.version.nothingBefore'),
              document: before?.text ?? '',
            }}
            after={{ name: nameOf(version.version), document: text }}
          />
        </Suspense>
      </div>
    </Section>
  );
}
