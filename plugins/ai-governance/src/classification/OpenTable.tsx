import {
  tierAssignPermission,
  type UnclassifiedEntity,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button, Link, Text } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';
import shared from '../shared/shared.module.css';
import { useEntityTabHref } from '../shared/useEntityTabHref';
import { useText } from '../shared/useText';
import { AssignFromList } from './AssignFromList';
import { Suggestion } from './Suggestion';
import { kindWord } from './words';

/** When a closed dialog has given the focus back. */
const AFTER_DIALOG_MS = 100;

const COLUMNS = ['entity', 'owner', 'suggestion', 'action'] as const;

interface OpenTableProps {
  readonly items: readonly UnclassifiedEntity[];
  readonly onAssigned: () => void;
}

/** Unclassified entities with what speaks for a tier; after each assignment the next one is at hand. */
export function OpenTable({ items, onAssigned }: OpenTableProps) {
  const t = useText();
  const { allowed } = usePermission({ permission: tierAssignPermission });
  const [chosen, setChosen] = useState<number>();
  const { table, wantNext } = useNextAtHand(items);
  const item = chosen === undefined ? undefined : items[chosen];
  return (
    <div className={shared.scroll}>
      <table ref={table} className={`${shared.table} ${shared.stacked}`}>
        <caption className={shared.hidden}>
          {t('classification.open.title')}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map(column => (
              <th key={column} scope="col">
                {t(`classification.open.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((each, index) => (
            <Row
              key={each.entityRef}
              item={each}
              onAssign={allowed ? () => setChosen(index) : undefined}
            />
          ))}
        </tbody>
      </table>
      {item && (
        <AssignFromList
          item={item}
          onAssigned={() => {
            wantNext(chosen ?? 0);
            onAssigned();
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
    </div>
  );
}

/** Moves the focus to the row that took the place of one that was classified. */
function useNextAtHand(items: readonly UnclassifiedEntity[]) {
  const table = useRef<HTMLTableElement>(null);
  const wanted = useRef<number>();
  const shown = items.map(({ entityRef }) => entityRef).join(' ');
  useEffect(() => {
    const index = wanted.current;
    if (index === undefined) return undefined;
    wanted.current = undefined;
    // The dialog gives the focus back when it has gone, a frame after it closed.
    const timer = setTimeout(() => {
      const buttons = [...(table.current?.querySelectorAll('button') ?? [])];
      buttons[Math.min(index, buttons.length - 1)]?.focus();
    }, AFTER_DIALOG_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return {
    table,
    wantNext: (index: number) => {
      wanted.current = index;
    },
  };
}

function Row({
  item,
  onAssign,
}: {
  readonly item: UnclassifiedEntity;
  readonly onAssign: (() => void) | undefined;
}) {
  const t = useText();
  const tabHref = useEntityTabHref();
  const { name, kind } = parseEntityRef(item.entityRef);
  return (
    <tr>
      <th scope="row">
        <Link href={tabHref(item.entityRef)} weight="bold">
          {name}
        </Link>
        <Text as="p" variant="body-small" color="secondary">
          {[kindWord(kind, t), item.repository].filter(Boolean).join(' · ')}
        </Text>
      </th>
      <td data-label={t('classification.open.owner')}>
        {item.owner === undefined ? (
          <Text color="secondary">{t('classification.open.noOwner')}</Text>
        ) : (
          <EntityRefLink entityRef={item.owner} />
        )}
        {item.system !== undefined && (
          <Text as="p" variant="body-small" color="secondary">
            <EntityRefLink entityRef={item.system} />
          </Text>
        )}
      </td>
      <td data-label={t('classification.open.suggestion')}>
        <Suggestion suggestion={item.suggestion} />
      </td>
      <td>
        {onAssign && (
          <Button
            size="small"
            variant="secondary"
            aria-label={t('classification.open.assignOf', { name })}
            onPress={onAssign}
          >
            {t('classification.open.assign')}
          </Button>
        )}
      </td>
    </tr>
  );
}
