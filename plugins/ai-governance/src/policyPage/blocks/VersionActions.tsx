import type {
  Permit,
  PolicyVersion,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Text } from '@backstage/ui';
import { useId, useState, type ReactNode } from 'react';
import { RichText } from '../../shared/RichText';
import { sentenceCase } from '../../shared/sentenceCase';
import { useText } from '../../shared/useText';
import { PublishDialog } from '../dialogs/PublishDialog';
import { RollBackDialog } from '../dialogs/RollBackDialog';
import { WithdrawDialog } from '../dialogs/WithdrawDialog';
import styles from '../policyPage.module.css';

interface VersionActionsProps {
  readonly version: PolicyVersion;
  readonly inForce: PolicyVersion | undefined;
  readonly onChanged: (version: PolicyVersion) => void;
  readonly onReadAgain: () => void;
}

/** What makes sense in the life of each state; whether this reader may is the API's to say. */
const ACTIONS = {
  draft: ['publish', 'withdraw'],
  scheduled: ['withdraw'],
  inForce: [],
  superseded: ['restore'],
  withdrawn: [],
} as const satisfies Record<
  PolicyVersion['state'],
  readonly (keyof PolicyVersion['permits'])[]
>;

/** Publish, withdraw or restore a version; what is not permitted says why. */
export function VersionActions({
  version,
  inForce,
  onChanged,
  onReadAgain,
}: VersionActionsProps) {
  const t = useText();
  const [open, setOpen] = useState<keyof PolicyVersion['permits']>();
  const actions = ACTIONS[version.state];
  if (actions.length === 0) return null;
  const dialog = {
    version,
    onClose: () => setOpen(undefined),
    onReadAgain: () => {
      setOpen(undefined);
      onReadAgain();
    },
    onDone: (changed: PolicyVersion) => {
      setOpen(undefined);
      onChanged(changed);
    },
  };
  return (
    <div className={styles.actions}>
      {actions.map(action => (
        <PermittedButton
          key={action}
          permit={version.permits[action]}
          variant={action === 'publish' ? 'primary' : 'secondary'}
          onPress={() => setOpen(action)}
        >
          {t(`policyPage.version.${action}`)}
        </PermittedButton>
      ))}
      {open === 'publish' && <PublishDialog {...dialog} inForce={inForce} />}
      {open === 'withdraw' && <WithdrawDialog {...dialog} />}
      {open === 'restore' && inForce && (
        <RollBackDialog {...dialog} from={inForce} to={version} />
      )}
    </div>
  );
}

interface PermittedButtonProps {
  readonly permit: Permit;
  readonly variant: 'primary' | 'secondary';
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button, or one that cannot be pressed with the reason beside it. */
export function PermittedButton({
  permit,
  variant,
  onPress,
  children,
}: PermittedButtonProps) {
  const id = useId();
  return (
    <span className={styles.permitted}>
      <Button
        size="small"
        variant={variant}
        isDisabled={!permit.isPermitted}
        aria-describedby={permit.isPermitted ? undefined : id}
        onPress={onPress}
      >
        {children}
      </Button>
      {!permit.isPermitted && permit.because !== undefined && (
        <span id={id}>
          <Text variant="body-small" color="secondary">
            <RichText>{sentenceCase(permit.because)}</RichText>
          </Text>
        </span>
      )}
    </span>
  );
}
