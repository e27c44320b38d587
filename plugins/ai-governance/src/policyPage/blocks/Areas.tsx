import type { ActivePolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import styles from '../policyPage.module.css';
import { CodeList } from './CodeList';

/** Areas with the paths that belong to them and the owners who review there. */
export function Areas({ areas }: { readonly areas: ActivePolicy['areas'] }) {
  const t = useText();
  return (
    <Section title={t('policyPage.areas.title')}>
      {areas.length === 0 ? (
        <Text as="p" color="secondary">
          {t('policyPage.areas.empty')}
        </Text>
      ) : (
        <div className={shared.scroll}>
          <table className={shared.table}>
            <caption className={shared.hidden}>
              {t('policyPage.areas.title')}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('policyPage.areas.area')}</th>
                <th scope="col">{t('policyPage.areas.paths')}</th>
                <th scope="col">{t('policyPage.areas.owners')}</th>
              </tr>
            </thead>
            <tbody>
              {areas.map(({ id, title, paths, owners }) => (
                <tr key={id}>
                  <th scope="row">
                    <Text weight="bold">{title}</Text>
                  </th>
                  <td>
                    <CodeList values={paths} />
                  </td>
                  <td>
                    <span className={styles.codeList}>
                      {owners.map(owner => (
                        <EntityRefLink key={owner} entityRef={owner} />
                      ))}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
