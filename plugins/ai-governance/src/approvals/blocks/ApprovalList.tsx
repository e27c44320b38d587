import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Button, Text } from '@backstage/ui';
import { Instant } from '../../shared/Instant';
import { useText } from '../../shared/useText';
import styles from '../approvals.module.css';
import type { ApprovalView } from '../present/approval';
import { ApprovalActions } from './ApprovalActions';
import { ApprovalHistory } from './ApprovalHistory';
import { WaitsFor } from './WaitsFor';

interface ApprovalListProps {
  readonly approvals: readonly ApprovalView[];
  /** Whether each says which components it touches. */
  readonly withComponents?: boolean;
  readonly onOpen: (decisionId: string) => void;
  /** Told once something was said. */
  readonly onDone: () => void;
}

/** Changes that ask for approval, each with what can be done. */
export function ApprovalList({ approvals, ...given }: ApprovalListProps) {
  return (
    <ul className={styles.items}>
      {approvals.map(approval => (
        <li
          key={`${approval.head.sha}-${approval.repository}`}
          className={styles.item}
          data-tone={approval.tone}
        >
          <Item approval={approval} {...given} />
        </li>
      ))}
    </ul>
  );
}

function Item({
  approval,
  withComponents,
  onOpen,
  onDone,
}: Omit<ApprovalListProps, 'approvals'> & { readonly approval: ApprovalView }) {
  const t = useText();
  const { attribution } = approval;
  return (
    <>
      <div className={styles.head}>
        <Button
          size="small"
          variant="tertiary"
          className={styles.title}
          aria-label={t('approvals.open', { title: approval.title })}
          onPress={() => onOpen(approval.decisionId)}
        >
          {approval.title}
        </Button>
        <WaitsFor approval={approval} />
      </div>
      <Text as="p" variant="body-small" color="secondary">
        {withComponents &&
          approval.entityRefs.map(ref => (
            <span key={ref}>
              <EntityRefLink entityRef={ref} />
              {' · '}
            </span>
          ))}
        <code>{approval.head.short}</code> ·{' '}
        {attribution.known
          ? t(`decision.attribution.${attribution.known}`)
          : attribution.text}{' '}
        · <Instant at={approval.decidedAt} />
      </Text>
      <ApprovalActions approval={approval} onDone={onDone} />
      {approval.given.length > 0 && <ApprovalHistory given={approval.given} />}
    </>
  );
}
