import type { DecisionRecord } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Text } from '@backstage/ui';
import { useText } from '../../shared/useText';
import styles from '../approvals.module.css';
import { presentApproval } from '../present/approval';
import { ApprovalActions } from './ApprovalActions';
import { ApprovalHistory } from './ApprovalHistory';
import { WaitsFor } from './WaitsFor';

interface ApprovalPartProps {
  readonly record: DecisionRecord;
  readonly approval: NonNullable<DecisionRecord['approval']>;
  readonly onOpen: (decisionId: string) => void;
}

/** The manual approval of the change that a decision is about. */
export function ApprovalPart({ record, approval, onOpen }: ApprovalPartProps) {
  const t = useText();
  const view = presentApproval(approval);
  const { supersededBy, decisionId } = view;
  return (
    <div className={styles.stack}>
      <WaitsFor approval={view} />
      {supersededBy !== undefined && (
        <Elsewhere
          text={t('approvals.newerHead')}
          label={t('approvals.openNewerHead')}
          onOpen={() => onOpen(supersededBy)}
        />
      )}
      {supersededBy === undefined && decisionId !== record.decisionId && (
        <Elsewhere
          text={t('approvals.newest')}
          label={t('approvals.openNewest')}
          onOpen={() => onOpen(decisionId)}
        />
      )}
      <ApprovalActions approval={view} onDone={onOpen} />
      <ApprovalHistory given={view.given} />
    </div>
  );
}

function Elsewhere({
  text,
  label,
  onOpen,
}: {
  readonly text: string;
  readonly label: string;
  readonly onOpen: () => void;
}) {
  return (
    <div className={styles.head}>
      <Text>{text}</Text>
      <Button size="small" variant="secondary" onPress={onOpen}>
        {label}
      </Button>
    </div>
  );
}
