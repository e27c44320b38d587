import { Button } from '@backstage/ui';
import { useSearchParam } from '../shared/useSearchParam';
import { useText } from '../shared/useText';
import { CheckTextDialog } from './CheckTextDialog';

/** Opens the check of a text; the address says whether it is open. */
export function CheckText() {
  const t = useText();
  const [open, setOpen] = useSearchParam('check');
  return (
    <>
      <Button size="small" variant="secondary" onPress={() => setOpen('text')}>
        {t('textCheck.open')}
      </Button>
      {open === 'text' && (
        <CheckTextDialog onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}
