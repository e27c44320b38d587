import {
  strengtheningStartPermission,
  type InboxItem,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button, Link, Text } from '@backstage/ui';
import { useCapture } from '../../shared/analytics';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { sentenceCase } from '../../shared/sentenceCase';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../needsYou.module.css';
import { plainText } from '../present/plainText';

interface ItemLineProps {
  readonly item: InboxItem;
  readonly onSnooze: (item: InboxItem) => void;
}

/** One thing that needs the reader, with where it is done. */
export function ItemLine({ item, onSnooze }: ItemLineProps) {
  const t = useText();
  const { because, due, since } = item;
  return (
    <div className={styles.line}>
      <div className={styles.what}>
        <ItemLink item={item} />
        <LateWord item={item} />
        <Text as="p" variant="body-small" color="secondary">
          {because !== '' && <RichText>{sentenceCase(because)}</RichText>}
          {because !== '' && (due ?? since) !== undefined && ' · '}
          {due !== undefined && (
            <>
              {t('needsYou.until')} <Instant at={due} />
            </>
          )}
          {due === undefined && since !== undefined && (
            <>
              {t('needsYou.since')} <Instant at={since} />
            </>
          )}
        </Text>
        <ProposalLink item={item} />
      </div>
      <Button
        size="small"
        variant="tertiary"
        aria-label={t('needsYou.snoozeOf', { title: plainText(item.title) })}
        onPress={() => onSnooze(item)}
      >
        {t('needsYou.snooze')}
      </Button>
    </div>
  );
}

/** Says that an item is overdue; nothing while it is not. */
export function LateWord({ item: { urgency } }: { readonly item: InboxItem }) {
  const t = useText();
  if (urgency === undefined || urgency === 'due') return null;
  return (
    <>
      {' '}
      <StateWord tone="danger" look="plain">
        {t(`needsYou.urgency.${urgency}`)}
      </StateWord>
    </>
  );
}

/** Leads to what could be done about an item, filled in; nothing while nothing is proposed, or for who may not do it. */
export function ProposalLink({
  item: { proposal },
}: {
  readonly item: InboxItem;
}) {
  const t = useText();
  const { allowed } = usePermission({
    permission: strengtheningStartPermission,
  });
  if (proposal === undefined || !allowed) return null;
  return (
    <Text as="p" variant="body-small">
      {t('needsYou.proposed')}:{' '}
      <Link href={proposal.link}>
        {plainText(sentenceCase(proposal.title))}
      </Link>
    </Text>
  );
}

/** Leads to where an item is done. */
export function ItemLink({ item }: { readonly item: InboxItem }) {
  const capture = useCapture();
  return (
    <Link href={item.link} onClick={() => capture('openInboxItem', item.kind)}>
      {plainText(sentenceCase(item.title))}
    </Link>
  );
}
