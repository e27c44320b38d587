import { breakGlassUsePermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { usePermission } from '@backstage/plugin-permission-react';
import { ButtonIcon, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiAlarmWarningLine, RiMore2Line } from '@remixicon/react';
import { useState } from 'react';
import { useText } from '../../shared/useText';
import { BreakGlassDialog } from '../dialogs/BreakGlassDialog';

interface BreakGlassMenuProps {
  readonly repository: string;
}

/** The quiet way to break-glass, for those who may use it; nothing for others. */
export function BreakGlassMenu({ repository }: BreakGlassMenuProps) {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  const { allowed } = usePermission({ permission: breakGlassUsePermission });
  if (!allowed) return null;
  return (
    <>
      <MenuTrigger>
        <ButtonIcon
          size="small"
          variant="tertiary"
          aria-label={t('exceptions.more')}
          icon={<RiMore2Line size={16} />}
        />
        <Menu>
          <MenuItem
            iconStart={<RiAlarmWarningLine size={16} />}
            onAction={() => setIsOpen(true)}
          >
            {t('exceptions.glass.open')}
          </MenuItem>
        </Menu>
      </MenuTrigger>
      {isOpen && (
        <BreakGlassDialog
          repository={repository}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
