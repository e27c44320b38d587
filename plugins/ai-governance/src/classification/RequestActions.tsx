import type { TierRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { Button, Text } from '@backstage/ui';
import { useState } from 'react';
import { RichText } from '../shared/RichText';
import { useText } from '../shared/useText';
import styles from './classification.module.css';
import { DecideRequestDialog, type RequestWord } from './DecideRequestDialog';

const WORDS: readonly RequestWord[] = ['accept', 'refuse', 'withdraw'];

interface RequestActionsProps {
  readonly request: TierRequest;
  readonly onDone: () => void;
}

/** What the reader may say about an open request, and why not more. */
export function RequestActions({ request, onDone }: RequestActionsProps) {
  const t = useText();
  const [word, setWord] = useState<RequestWord>();
  if (request.state !== 'open') return null;
  const { permits } = request;
  const { name } = parseEntityRef(request.entityRef);
  const { because } = permits.accept;
  return (
    <div className={styles.actions}>
      {WORDS.filter(each => permits[each].isPermitted).map(each => {
        const action = t(`classification.word.${each}.button`);
        return (
          <Button
            key={each}
            size="small"
            variant={each === 'accept' ? 'primary' : 'secondary'}
            aria-label={t('classification.word.of', { action, name })}
            onPress={() => setWord(each)}
          >
            {action}
          </Button>
        );
      })}
      {because !== undefined && (
        <Text variant="body-small" color="secondary">
          <RichText>{t('classification.asked.whyNot', { because })}</RichText>
        </Text>
      )}
      {word && (
        <DecideRequestDialog
          request={request}
          word={word}
          onDone={onDone}
          onClose={() => setWord(undefined)}
        />
      )}
    </div>
  );
}
