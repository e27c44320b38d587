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
import { failureElsewhere } from './fieldFailures';
import { RichText } from './RichText';
import styles from './shared.module.css';
import type { Action } from './useAction';
import { useFirstFaulty } from './useFirstFaulty';
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
  /** Paths of the body whose issues stand beside their fields, and so not on top. */
  readonly fields?: readonly string[];
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
  fields = [],
  onClose,
  children,
}: ActionDialogProps) {
  const t = useText();
  const body = useFirstFaulty(action.failure);
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
        <div ref={body} className={styles.dialogStack}>
          {action.failure && (
            <ActionFailure
              failure={failureElsewhere(action.failure, fields)}
              onReadAgain={onReadAgain}
            />
          )}
          {children}
        </div>
      </DialogBody>
      <DialogFooter className={styles.dialogFooter}>
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

/** Why nothing was changed; a message of `''` stands at the fields. */
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
        description={
          failure.message === '' ? (
            t('action.seeFields')
          ) : (
            <RichText>
              {[failure.message, ...failure.details].join(' · ')}
            </RichText>
          )
        }
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
