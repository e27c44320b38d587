import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import type { ReactNode } from 'react';
import type { Failure } from './failure';
import styles from './shared.module.css';
import type { Action } from './useAction';
import { useText } from './useText';

interface ActionDialogProps {
  readonly title: string;
  /** What the button does, as a verb. */
  readonly submitLabel: string;
  readonly isDestructive?: boolean;
  readonly isReady: boolean;
  readonly action: Action;
  /** Reads anew what the refusal was about; offered when the state changed meanwhile. */
  readonly onReadAgain?: () => void;
  readonly onClose: () => void;
  /** What will happen, and what is asked for. */
  readonly children: ReactNode;
}

/** Asks once before something is changed, and says why it was refused. */
export function ActionDialog({
  title,
  submitLabel,
  isDestructive,
  isReady,
  action,
  onReadAgain,
  onClose,
  children,
}: ActionDialogProps) {
  const t = useText();
  return (
    <Dialog
      isOpen
      width={620}
      isDismissable={!action.isSending}
      isKeyboardDismissDisabled={action.isSending}
      onOpenChange={isOpen => {
        if (!isOpen) onClose();
      }}
    >
      <DialogHeader>{title}</DialogHeader>
      <DialogBody>
        <div className={styles.dialogStack}>
          {action.failure && (
            <ActionFailure failure={action.failure} onReadAgain={onReadAgain} />
          )}
          {children}
        </div>
      </DialogBody>
      <DialogFooter>
        <Button
          destructive={isDestructive}
          isPending={action.isSending}
          isDisabled={!isReady}
          onPress={() => void action.send()}
        >
          {submitLabel}
        </Button>
        <Button
          variant="secondary"
          isDisabled={action.isSending}
          onPress={onClose}
        >
          {t('action.cancel')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}

/** Why nothing was changed. */
export function ActionFailure({
  failure,
  onReadAgain,
}: {
  readonly failure: Failure;
  readonly onReadAgain?: () => void;
}) {
  const t = useText();
  return (
    <div role="alert">
      <Alert
        status="danger"
        icon
        title={t(failure.isConflict ? 'action.conflict' : 'action.failed')}
        description={[failure.message, ...failure.details].join(' · ')}
        customActions={
          failure.isConflict &&
          onReadAgain && (
            <Button size="small" variant="secondary" onPress={onReadAgain}>
              {t('action.readAgain')}
            </Button>
          )
        }
      />
    </div>
  );
}
