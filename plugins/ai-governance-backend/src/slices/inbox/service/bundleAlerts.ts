import type { Matter, Reader } from '../model';
import { itemId } from './itemId';
import { ALERTS_PATH } from './links';

/** Alerts of a reader's own teams that stand in the inbox one by one. */
const OWN_SHOWN = 20;

/**
 * An inbox in which the newest alerts of the reader's teams stand one by one; the rest of theirs, and those of everybody else, are one
 * line each, with their count and a link to them. What the reader may not read must be left out before, or it is counted.
 */
export function bundleAlerts(
  matters: readonly Matter[],
  { refs }: Pick<Reader, 'refs'>,
): readonly Matter[] {
  const alerts = matters
    .filter(({ kind }) => kind === 'aiUse')
    .toSorted(newestFirst);
  const isOwn = ({ audience }: Matter) => audience.some(ref => refs.has(ref));
  const own = alerts.filter(isOwn);
  const others = alerts.filter(alert => !isOwn(alert));
  return [
    ...matters.filter(({ kind }) => kind !== 'aiUse'),
    ...own.slice(0, OWN_SHOWN),
    ...asOneLine('mine', own.slice(OWN_SHOWN)),
    ...asOneLine('others', others),
  ];
}

const WHOSE = {
  mine: 'repositories of your teams',
  others: 'repositories of other teams',
} as const;

function asOneLine(
  whose: keyof typeof WHOSE,
  alerts: readonly Matter[],
): readonly Matter[] {
  const [newest] = alerts;
  if (!newest || alerts.length === 1) return alerts;
  const count = new Set(alerts.map(({ repository }) => repository)).size;
  const oldest = alerts.at(-1)?.since;
  return [
    {
      // Another alert makes it another line, so that one that was put off comes back.
      id: itemId('aiUse', whose, newest.id),
      kind: 'aiUse',
      title: `${alerts.length} ${whose === 'mine' ? 'more ' : ''}uses of AI where it should not be, in ${count === 1 ? 'a repository' : `${count} repositories`}`,
      because: `they are in ${WHOSE[whose]}; the newest: ${newest.title}`,
      link: `${ALERTS_PATH}?alerts=${whose}`,
      ...(oldest === undefined ? {} : { since: oldest }),
      audience: [],
      told: [],
      about: [],
    },
  ];
}

const newestFirst = (a: Matter, b: Matter): number =>
  (b.since ?? '').localeCompare(a.since ?? '') || (a.id < b.id ? -1 : 1);
