import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { usePermission } from '@backstage/plugin-permission-react';
import { tierAssignPermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Text } from '@backstage/ui';
import { useState } from 'react';
import { RequestTierButton } from '../../classification/TierRequestOnTab';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { CheckText } from '../../textCheck/CheckText';
import { STATUS_ICON } from '../icons';
import styles from '../policy.module.css';
import { presentSentences, presentSummary } from '../present';
import { AssignTierDialog } from './AssignTierDialog';
import { Assistants } from './Assistants';
import { Facts } from './Facts';
import { SentenceLine } from './SentenceLine';

/** "What may I do here?": the status, the sentences behind it, and what it rests on. */
export function Answer({ policy }: { readonly policy: EntityPolicy }) {
  const t = useText();
  const summary = presentSummary(policy);
  const sentences = presentSentences(policy);
  return (
    <Section title={t('tab.question')} aside={<Asides policy={policy} />}>
      <div className={styles.answer}>
        <div className={styles.verdict}>
          <StateWord tone={summary.tone} icon={STATUS_ICON[summary.status]}>
            {t(`status.${summary.status}`)}
          </StateWord>
          <Text>
            {summary.because && <RichText>{summary.because}</RichText>}
          </Text>
        </div>
        <Facts policy={policy} />
        {sentences.length === 0 ? (
          <Text as="p" color="secondary">
            {t('tab.noSentences')}
          </Text>
        ) : (
          <ul className={styles.sentences}>
            {sentences.map(sentence => (
              <SentenceLine key={sentence.key} sentence={sentence} />
            ))}
          </ul>
        )}
        <Assistants assistants={policy.assistants} />
      </div>
    </Section>
  );
}

/** What can be done beside reading. */
function Asides({ policy }: { readonly policy: EntityPolicy }) {
  return (
    <div className={styles.asides}>
      <CheckText />
      <RequestTierButton entityRef={policy.entityRef} />
      <AssignTier policy={policy} />
    </div>
  );
}

function AssignTier({ policy }: { readonly policy: EntityPolicy }) {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  const { allowed } = usePermission({ permission: tierAssignPermission });
  if (!allowed) return null;
  return (
    <>
      <Button size="small" variant="secondary" onPress={() => setIsOpen(true)}>
        {t('assign.open')}
      </Button>
      {isOpen && (
        <AssignTierDialog policy={policy} onClose={() => setIsOpen(false)} />
      )}
    </>
  );
}
