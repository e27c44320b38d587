import type { SourceHealth } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { DisclosureButton, useDisclosure } from '../../../shared/Disclosure';
import { Instant } from '../../../shared/Instant';
import shared from '../../../shared/shared.module.css';
import { useText } from '../../../shared/useText';

/** The fields of a source that are left out, most frequent first. */
export function Dropped({
  source: { title, dropped },
}: {
  readonly source: Pick<SourceHealth, 'title' | 'dropped'>;
}) {
  const t = useText();
  const state = useDisclosure();
  if (dropped.length === 0) return null;
  const name = t('insights.health.dropped.show', { source: title });
  const shown = t('insights.health.dropped.shown', { count: dropped.length });
  return (
    <div>
      <DisclosureButton state={state} isFlush label={`${name}: ${shown}`}>
        {t('insights.health.fact.dropped')}: {shown}
      </DisclosureButton>
      {state.isOpen && (
        <div id={state.id} className={shared.scroll}>
          <Text as="p" variant="body-small" color="secondary">
            {t('insights.health.dropped.hint')}
          </Text>
          <table className={`${shared.table} ${shared.stacked}`}>
            <caption className={shared.hidden}>{name}</caption>
            <thead>
              <tr>
                <th scope="col">{t('insights.health.dropped.path')}</th>
                <th scope="col">{t('insights.health.dropped.kind')}</th>
                <th scope="col">{t('insights.health.dropped.count')}</th>
                <th scope="col">{t('insights.health.dropped.firstSeen')}</th>
              </tr>
            </thead>
            <tbody>
              {dropped.map(({ kind, path, count, firstSeenAt }) => (
                <tr key={`${kind} ${path}`}>
                  <th scope="row">
                    <code className={shared.code}>{path}</code>
                  </th>
                  <td data-label={t('insights.health.dropped.kind')}>{kind}</td>
                  <td data-label={t('insights.health.dropped.count')}>
                    {count}
                  </td>
                  <td data-label={t('insights.health.dropped.firstSeen')}>
                    <Instant at={firstSeenAt} />
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
