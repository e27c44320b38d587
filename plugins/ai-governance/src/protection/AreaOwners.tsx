import type { HostProtection } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { CopyLine } from '../shared/CopyLine';
import { DisclosureButton, useDisclosure } from '../shared/Disclosure';
import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';

type Kept = HostProtection['items'][number];

/** Areas with files that CODEOWNERS gives to nobody, and what to add to it. */
export function AreaOwners({ kept }: { readonly kept: Kept }) {
  const t = useText();
  const proposal = useDisclosure(() => undefined);
  const ownership = kept.areaOwnership;
  if (!ownership) return <>{t('protection.ownersUnknown')}</>;
  const { unowned, isComplete } = ownership;
  if (unowned.length === 0)
    return (
      <>{t(isComplete ? 'protection.allOwned' : 'protection.othersUnknown')}</>
    );
  return (
    <div className={shared.stack}>
      <ul>
        {unowned.map(({ area, files, paths: [path] }) => (
          <li key={area}>
            {t('protection.unowned', { count: files, area })}
            {path !== undefined && `, ${t('protection.suchAs', { path })}`}
          </li>
        ))}
      </ul>
      {!isComplete && <Text as="p">{t('protection.othersUnknown')}</Text>}
      {ownership.proposal !== undefined && (
        <span>
          <DisclosureButton state={proposal}>
            {t('protection.ownersProposal')}
          </DisclosureButton>
        </span>
      )}
      {ownership.proposal !== undefined && proposal.isOpen && (
        <div id={proposal.id} className={shared.stack}>
          <Text as="p">{t('protection.ownersHint')}</Text>
          <CopyLine
            text={ownership.proposal}
            what={t('protection.ownersProposal')}
          />
        </div>
      )}
    </div>
  );
}
