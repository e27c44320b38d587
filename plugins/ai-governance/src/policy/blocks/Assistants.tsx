import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { DisclosureButton, useDisclosure } from '../../shared/Disclosure';
import { RichText } from '../../shared/RichText';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';

interface AssistantsProps {
  readonly assistants: EntityPolicy['assistants'];
}

/** Each assistant the policy knows, and how it may be used here. */
export function Assistants({ assistants }: AssistantsProps) {
  const t = useText();
  const list = useDisclosure();
  if (assistants.length === 0) return null;
  return (
    <div>
      <DisclosureButton state={list} isFlush>
        {t('tab.assistants')}
      </DisclosureButton>
      {list.isOpen && (
        <div id={list.id} className={styles.scroll}>
          <table className={styles.table}>
            <caption className={styles.hidden}>{t('tab.assistants')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('tab.assistant')}</th>
                <th scope="col">{t('tab.isAllowed')}</th>
                <th scope="col">{t('tab.because')}</th>
              </tr>
            </thead>
            <tbody>
              {assistants.map(assistant => (
                <tr key={assistant.id}>
                  <th scope="row">
                    {assistant.title}{' '}
                    <Text color="secondary" variant="body-small">
                      {t(assistant.isExternal ? 'tab.external' : 'tab.inHouse')}
                    </Text>
                  </th>
                  <td>
                    <StateWord
                      look="plain"
                      tone={assistant.isAllowed ? 'success' : 'danger'}
                    >
                      {assistant.isAllowed
                        ? assistant.surfaces.join(', ')
                        : t('tab.notAllowed')}
                    </StateWord>
                  </td>
                  <td>
                    <RichText>{assistant.because}</RichText>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
