import type { UseReport } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { Button, Text } from '@backstage/ui';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { shareText } from '../present';

interface TeamsProps {
  readonly teams: UseReport['teams'];
  /** Narrows the page to one team. */
  readonly onChoose: (owner: string) => void;
}

/** Teams by how many changes in their repositories were made with AI, at least. */
export function Teams({ teams, onChoose }: TeamsProps) {
  const t = useText();
  return (
    <Section title={t('aiUse.teams.title')}>
      <div className={shared.scroll}>
        <table className={`${shared.table} ${shared.stacked}`}>
          <caption className={shared.hidden}>{t('aiUse.teams.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('aiUse.teams.owner')}</th>
              <th scope="col">{t('aiUse.teams.share')}</th>
              <th scope="col">{t('aiUse.teams.changes')}</th>
              <th scope="col">{t('aiUse.teams.unknown')}</th>
              <th scope="col">{t('aiUse.teams.repositories')}</th>
            </tr>
          </thead>
          <tbody>
            {teams.map(({ owner, repositories, tally }) => (
              <tr key={owner ?? ''}>
                <th scope="row">
                  {owner === undefined ? (
                    <Text color="secondary">{t('aiUse.teams.none')}</Text>
                  ) : (
                    <Button
                      className={shared.cellButton}
                      size="small"
                      variant="tertiary"
                      onPress={() => onChoose(owner)}
                    >
                      <EntityDisplayName
                        entityRef={owner}
                        hideIcon
                        disableTooltip
                      />
                    </Button>
                  )}
                </th>
                <td
                  data-label={t('aiUse.teams.share')}
                  className={shared.whole}
                >
                  {shareText(tally)}
                </td>
                <td data-label={t('aiUse.teams.changes')}>{tally.changes}</td>
                <td data-label={t('aiUse.teams.unknown')}>{tally.unknown}</td>
                <td data-label={t('aiUse.teams.repositories')}>
                  {repositories}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Text as="p" variant="body-small" color="secondary">
        {t('aiUse.teams.hint')}
      </Text>
    </Section>
  );
}
