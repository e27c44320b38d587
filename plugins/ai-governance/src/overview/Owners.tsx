import type { Fleet } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { DisclosureButton, useDisclosure } from '../shared/Disclosure';
import { RichText } from '../shared/RichText';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';
import { UNCLASSIFIED } from './fleetFilters';
import { Count } from './Matrix';
import styles from './overview.module.css';
import { presentOwners, type OwnerLine } from './presentFleet';

/** Who has unclassified components, and how many; the other owners on demand. */
export function Owners({ totals }: { readonly totals: Fleet['totals'] }) {
  const t = useText();
  const { owing, others } = presentOwners(totals);
  const rest = useDisclosure();
  const shown = rest.isOpen ? [...owing, ...others] : owing;
  return (
    <Section title={t('overview.owners.title')}>
      {owing.length === 0 && (
        <Text as="p" color="secondary">
          {t('overview.owners.allClassified')}
        </Text>
      )}
      {shown.length > 0 && (
        <div className={shared.scroll} id={rest.id}>
          <table className={shared.table}>
            <caption className={shared.hidden}>
              {t('overview.owners.title')}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('overview.owners.owner')}</th>
                <th scope="col" className={styles.number}>
                  {t('overview.owners.unclassified')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('overview.owners.all')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(line => (
                <Line key={line.owner ?? ''} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {owing.some(({ owner }) => owner === undefined) && (
        <Text as="p" variant="body-small" color="secondary">
          <RichText>{t('overview.owners.noneHint')}</RichText>
        </Text>
      )}
      {others.length > 0 && (
        <DisclosureButton state={rest} isFlush>
          {t('overview.owners.showOthers', { count: others.length })}
        </DisclosureButton>
      )}
    </Section>
  );
}

function Line({ line }: { readonly line: OwnerLine }) {
  const t = useText();
  const { owner, unclassified, entities } = line;
  if (owner === undefined) {
    return (
      <tr>
        <th scope="row">
          <Text>{t('overview.owners.none')}</Text>
        </th>
        <td className={styles.number}>{unclassified}</td>
        <td className={styles.number}>{entities}</td>
      </tr>
    );
  }
  const { name } = parseEntityRef(owner);
  return (
    <tr>
      <th scope="row">
        <EntityRefLink entityRef={owner} />
      </th>
      <td className={styles.number}>
        <Count
          count={unclassified}
          filters={{ tier: UNCLASSIFIED, owner }}
          label={t('overview.owners.unclassifiedOf', {
            count: unclassified,
            owner: name,
          })}
        />
      </td>
      <td className={styles.number}>
        <Count
          count={entities}
          filters={{ owner }}
          label={t('overview.owners.allOf', { count: entities, owner: name })}
        />
      </td>
    </tr>
  );
}
