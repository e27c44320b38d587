import {
  PLAYBOOK_KINDS,
  type PlaybookKind,
} from '@ai-enablement/governance-core';
import { Button, Radio, RadioGroup, Text } from '@backstage/ui';
import { useState } from 'react';
import { ActionFailure } from '../../shared/ActionDialog';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useOwnRefs } from '../../shared/useOwnRefs';
import { useText } from '../../shared/useText';
import styles from '../playbooksWriting.module.css';
import { ownerOf, reviewDay, skeletonOf } from './skeletons';
import { useBeginDraft } from './useBeginDraft';

const isKind = (value: string): value is PlaybookKind =>
  PLAYBOOK_KINDS.some(kind => kind === value);

/** Begins a playbook with a text of its kind to write on. */
export function BeginNew() {
  const t = useText();
  const refs = useOwnRefs();
  const [kind, setKind] = useState<PlaybookKind>('guide');
  const { begin, isSending, failure } = useBeginDraft();
  const start = () =>
    begin({
      title: t(`playbooksWriting.begin.draftTitles.${kind}`),
      body: skeletonOf({
        kind,
        owner: ownerOf(refs ?? []),
        reviewBy: reviewDay(new Date()),
      }),
    });
  return (
    <Section title={t('playbooksWriting.begin.title')}>
      <div className={shared.stack}>
        <Text as="p">{t('playbooksWriting.begin.text')}</Text>
        {failure && <ActionFailure failure={failure} />}
        <RadioGroup
          label={t('playbooksWriting.begin.kind')}
          value={kind}
          onChange={value => {
            if (isKind(value)) setKind(value);
          }}
        >
          {PLAYBOOK_KINDS.map(each => (
            <Radio key={each} value={each}>
              <span>
                {t(`playbooks.kind.${each}`)}
                <span className={styles.hint}>
                  <RichText>
                    {t(`playbooksWriting.begin.hints.${each}`)}
                  </RichText>
                </span>
              </span>
            </Radio>
          ))}
        </RadioGroup>
        <div className={styles.actions}>
          <Button
            isPending={isSending}
            isDisabled={refs === undefined}
            onPress={start}
          >
            {t('playbooksWriting.begin.submit')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
