import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import { STATUS_ICON } from '../policy/icons';
import { useCapture } from '../shared/analytics';
import { RichText } from '../shared/RichText';
import shared from '../shared/shared.module.css';
import { StateWord } from '../shared/StateWord';
import { useEntityTabHref } from '../shared/useEntityTabHref';
import { useText } from '../shared/useText';
import type { FleetFilters } from './fleetFilters';
import styles from './overview.module.css';
import type { FleetLine } from './presentFleet';

interface FleetTableProps {
  readonly lines: readonly FleetLine[];
  readonly sort: FleetFilters['sort'];
  /** True while other rows are on their way. */
  readonly isBusy: boolean;
}

/** Columns, and the order that sorts by each of them. */
const COLUMNS = [
  ['component', 'name'],
  ['tier', 'tier'],
  ['status', 'status'],
  ['stage', undefined],
  ['owner', 'owner'],
  ['conditions', undefined],
] as const;

/** Kinds worth naming: everything else in the table is a component. */
const KINDS = ['system', 'domain', 'resource', 'api'] as const;

/** Entities with what the policy says of them. */
export function FleetTable({ lines, sort, isBusy }: FleetTableProps) {
  const t = useText();
  return (
    <div className={shared.scroll}>
      <table className={`${shared.table} ${styles.fleet}`} aria-busy={isBusy}>
        <caption className={shared.hidden}>{t('overview.table.title')}</caption>
        <thead>
          <tr>
            {COLUMNS.map(([column, order]) => (
              <th
                key={column}
                scope="col"
                aria-sort={
                  order !== undefined && order === sort
                    ? 'ascending'
                    : undefined
                }
              >
                {t(`overview.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <Row key={line.entityRef} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ line }: { readonly line: FleetLine }) {
  const t = useText();
  return (
    <tr>
      <th scope="row" className={styles.component}>
        <Component line={line} />
      </th>
      <td>
        <Tier line={line} />
      </td>
      <td className={styles.status}>
        <StateWord
          look="plain"
          tone={line.statusTone}
          icon={STATUS_ICON[line.status]}
        >
          {t(`status.${line.status}`)}
        </StateWord>
        <Text as="p" variant="body-small" color="secondary">
          <RichText>{line.because}</RichText>
        </Text>
      </td>
      <td>{t(`stage.${line.stage}`)}</td>
      <td className={styles.owner}>
        {line.owner === undefined ? (
          <Text color="secondary">{t('overview.table.noOwner')}</Text>
        ) : (
          <EntityRefLink entityRef={line.owner} />
        )}
      </td>
      <td className={styles.conditions}>
        <StateWord look="plain" tone={line.complianceTone}>
          {t(`compliance.${line.compliance}`)}
        </StateWord>
      </td>
    </tr>
  );
}

function Component({ line }: { readonly line: FleetLine }) {
  const t = useText();
  const tabHref = useEntityTabHref();
  const capture = useCapture();
  const { kind, name } = parseEntityRef(line.entityRef);
  const kindWord = KINDS.find(known => known === kind);
  const below = [
    kindWord && t(`overview.table.kind.${kindWord}`),
    line.repository,
  ].filter(text => text !== undefined);
  return (
    <>
      <Link
        href={tabHref(line.entityRef)}
        weight="bold"
        onClick={() => capture('openPolicyTab', line.entityRef)}
      >
        {name}
      </Link>
      {below.length > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {below.join(' · ')}
        </Text>
      )}
    </>
  );
}

function Tier({ line }: { readonly line: FleetLine }) {
  const t = useText();
  return (
    <>
      {line.tierTitle === undefined ? (
        <Text color="secondary">{t('overview.table.noTier')}</Text>
      ) : (
        <Text weight="bold">{line.tierTitle}</Text>
      )}
      {(line.isCritical || line.isHeld) && (
        <span className={styles.badges}>
          {line.isCritical && (
            <span className={shared.badge}>{t('overview.table.critical')}</span>
          )}
          {line.isHeld && (
            <span className={shared.badge} title={t('overview.table.heldHint')}>
              {t('overview.table.held')}
              <span className={shared.hidden}>
                : {t('overview.table.heldHint')}
              </span>
            </span>
          )}
        </span>
      )}
    </>
  );
}
