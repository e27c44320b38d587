import type { ActivePolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { FactList } from '../../shared/FactList';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { CodeList } from './CodeList';

/** Assistants with their state, and the models, servers and extensions they may use. */
export function Assistants({ policy }: { readonly policy: ActivePolicy }) {
  const t = useText();
  const { assistants, sources } = policy;
  return (
    <Section title={t('policyPage.assistants.title')}>
      <div className={shared.stack}>
        {assistants.length === 0 ? (
          <Text as="p" color="secondary">
            {t('policyPage.assistants.empty')}
          </Text>
        ) : (
          <AssistantTable assistants={assistants} />
        )}
        <FactList
          facts={(['models', 'mcpServers', 'extensions'] as const).map(
            kind =>
              [
                t(`policyPage.assistants.${kind}`),
                <CodeList key={kind} values={sources[kind]} />,
              ] as const,
          )}
        />
      </div>
    </Section>
  );
}

function AssistantTable({
  assistants,
}: {
  readonly assistants: ActivePolicy['assistants'];
}) {
  const t = useText();
  return (
    <div className={shared.scroll}>
      <table className={shared.table}>
        <caption className={shared.hidden}>
          {t('policyPage.assistants.title')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('policyPage.assistants.assistant')}</th>
            <th scope="col">{t('policyPage.assistants.state')}</th>
            <th scope="col">{t('policyPage.assistants.where')}</th>
            <th scope="col">{t('policyPage.assistants.surfaces')}</th>
          </tr>
        </thead>
        <tbody>
          {assistants.map(assistant => (
            <tr key={assistant.id}>
              <th scope="row">
                <Text weight="bold">{assistant.title}</Text>
                <Text as="p" variant="body-small" color="secondary">
                  {assistant.vendor}
                </Text>
              </th>
              <td>
                <StateWord
                  look="plain"
                  tone={assistant.isApproved ? 'success' : 'danger'}
                >
                  {t(
                    assistant.isApproved
                      ? 'policyPage.assistants.approved'
                      : 'policyPage.assistants.notApproved',
                  )}
                </StateWord>
              </td>
              <td>
                {t(
                  assistant.isExternal
                    ? 'policyPage.assistants.external'
                    : 'policyPage.assistants.inHouse',
                )}
              </td>
              <td>
                {assistant.surfaces?.join(', ') ??
                  t('policyPage.assistants.anySurface')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
