import type {
  Simulation,
  SimulatedGroup,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Text } from '@backstage/ui';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import type { SearchChange } from '../../shared/useSearchFilters';
import { useText } from '../../shared/useText';
import { groupName, KINDS } from '../present/simulation';
import styles from '../simulation.module.css';

const MOST_GROUPS = 15;

interface GroupsProps {
  readonly simulation: Simulation;
  readonly onNarrow: (change: SearchChange) => void;
}

/** Where it would change: by team, tier and rule, most first. */
export function Groups({ simulation, onNarrow }: GroupsProps) {
  const t = useText();
  const { byTeam, byTier, byRule } = simulation;
  if (byTier.length === 0) return null;
  return (
    <Section title={t('simulation.groups.title')}>
      <div className={styles.groups}>
        <GroupTable by="team" groups={byTeam} onNarrow={onNarrow} />
        <GroupTable by="tier" groups={byTier} onNarrow={onNarrow} />
        <GroupTable by="rule" groups={byRule} onNarrow={onNarrow} />
      </div>
    </Section>
  );
}

interface GroupTableProps {
  readonly by: 'team' | 'tier' | 'rule';
  readonly groups: readonly SimulatedGroup[];
  readonly onNarrow: GroupsProps['onNarrow'];
}

function GroupTable({ by, groups, onNarrow }: GroupTableProps) {
  const t = useText();
  const more = groups.length - MOST_GROUPS;
  return (
    <div>
      <div className={shared.scroll}>
        <table className={`${shared.table} ${shared.stacked} ${styles.group}`}>
          <caption className={styles.caption}>
            {t(`simulation.groups.${by}`)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t(`simulation.groups.name.${by}`)}</th>
              {KINDS.map(kind => (
                <th key={kind} scope="col" className={styles.number}>
                  {t(`simulation.kind.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.slice(0, MOST_GROUPS).map(group => (
              <tr key={group.key}>
                <th scope="row">
                  <Button
                    className={shared.cellButton}
                    size="small"
                    variant="tertiary"
                    aria-label={t('simulation.groups.only', {
                      name: groupName(by, group, t),
                    })}
                    onPress={() => onNarrow({ [by]: group.key })}
                  >
                    {groupName(by, group, t)}
                  </Button>
                </th>
                {KINDS.map(kind => (
                  <td
                    key={kind}
                    className={styles.number}
                    data-label={t(`simulation.kind.${kind}`)}
                  >
                    {group.differences[kind]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {t('simulation.groups.more', { number: String(more) })}
        </Text>
      )}
    </div>
  );
}
