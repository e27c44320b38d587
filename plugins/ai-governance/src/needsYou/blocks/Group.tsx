import { Link, Text } from '@backstage/ui';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useState, useId } from 'react';
import { needsYouRouteRef } from '../../routes';
import { DisclosureButton } from '../../shared/Disclosure';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import type { InboxGroup } from '../present/groups';
import type { Snoozing } from '../useSnooze';
import { ItemLine } from './ItemLine';

interface GroupProps {
  readonly group: InboxGroup;
  readonly isOpenAtFirst: boolean;
  readonly onSnooze: Snoozing['snooze'];
}

/** What needs the reader of one kind, shown and hidden by its heading. */
export function Group({ group, isOpenAtFirst, onSnooze }: GroupProps) {
  const t = useText();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const id = useId();
  const page = useRouteRef(needsYouRouteRef)?.();
  const { kind, count, items } = group;
  const name = t(`needsYou.kind.${kind}`);
  const state = { isOpen, id, toggle: () => setIsOpen(!isOpen) };
  return (
    <div>
      <Text as="h3" variant="body-medium" weight="bold">
        <DisclosureButton state={state} isFlush>
          {name} ({count})
        </DisclosureButton>
      </Text>
      {isOpen && (
        <div id={id}>
          <ul className={shared.rowList}>
            {items.map(item => (
              <li key={item.id}>
                <ItemLine item={item} onSnooze={onSnooze} />
              </li>
            ))}
          </ul>
          {items.length < count && page !== undefined && (
            <Link href={`${page}?kind=${kind}`} variant="body-small">
              {t('needsYou.allOf', { number: String(count), kind: name })}
            </Link>
          )}
        </div>
      )}
    </div>
  );
}
