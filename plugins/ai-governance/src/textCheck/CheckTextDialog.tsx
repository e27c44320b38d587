import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Text,
  TextAreaField,
} from '@backstage/ui';
import { useCapture } from '../shared/analytics';
import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';
import { CheckResult } from './CheckResult';
import { useTextCheck } from './useTextCheck';

/** Longest text in one question, in UTF-16 units; the contract says the same. */
export const MOST_CHARACTERS = 262_144;

/** Checks any text against the policy on data before it is shared. */
export function CheckTextDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const capture = useCapture();
  const { text, state, change, check } = useTextCheck();
  const submit = () => {
    capture('checkText', 'text');
    void check();
  };
  return (
    <Dialog
      isOpen
      width={720}
      isDismissable
      onOpenChange={isOpen => {
        if (!isOpen) onClose();
      }}
    >
      <DialogHeader>{t('textCheck.title')}</DialogHeader>
      <DialogBody>
        <div className={shared.dialogStack}>
          <Text as="p">{t('textCheck.intro')}</Text>
          <TextAreaField
            label={t('textCheck.field')}
            rows={8}
            spellCheck="false"
            maxLength={MOST_CHARACTERS}
            value={text}
            onChange={change}
          />
          {text.length >= MOST_CHARACTERS && (
            <Text as="p" color="danger">
              {t('textCheck.tooLong', { number: String(MOST_CHARACTERS) })}
            </Text>
          )}
          {state.status === 'failed' && (
            <div role="alert">
              <Alert
                status="danger"
                icon
                title={t('textCheck.failed')}
                description={state.failure.message}
              />
            </div>
          )}
          <div role="status" aria-label={t('textCheck.title')}>
            {state.status === 'checked' && (
              <CheckResult result={state.result} />
            )}
          </div>
        </div>
      </DialogBody>
      <DialogFooter>
        <Button
          isPending={state.status === 'checking'}
          isDisabled={text.trim() === ''}
          onPress={submit}
        >
          {t('textCheck.submit')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
