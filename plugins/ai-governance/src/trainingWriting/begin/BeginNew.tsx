import { Button, Text } from '@backstage/ui';
import { ownerOf, reviewDay } from '../../playbooksWriting/begin/skeletons';
import { ActionFailure } from '../../shared/ActionDialog';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useOwnRefs } from '../../shared/useOwnRefs';
import { useText } from '../../shared/useText';
import training from '../../training/training.module.css';
import { pathSkeleton } from './skeleton';
import { useBeginDraft } from './useBeginDraft';

/** Begins a path with a small one to write on. */
export function BeginNew() {
  const t = useText();
  const refs = useOwnRefs();
  const { begin, isSending, failure } = useBeginDraft();
  const start = () =>
    begin({
      title: t('trainingWriting.begin.draftTitle'),
      body: pathSkeleton({
        owner: ownerOf(refs ?? []),
        reviewBy: reviewDay(new Date()),
      }),
    });
  return (
    <Section title={t('trainingWriting.begin.title')}>
      <div className={shared.stack}>
        <Text as="p">
          <RichText>{t('trainingWriting.begin.text')}</RichText>
        </Text>
        {failure && <ActionFailure failure={failure} />}
        <div className={training.actions}>
          <Button
            isPending={isSending}
            isDisabled={refs === undefined}
            onPress={start}
          >
            {t('trainingWriting.begin.submit')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
