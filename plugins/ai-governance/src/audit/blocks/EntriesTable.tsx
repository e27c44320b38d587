import type { LedgerEntry } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button } from '@backstage/ui';
import { Instant } from '../../shared/Instant';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../audit.module.css';
import { presentSubjects } from '../present/subjects';
import { decisionIdOf, whatHappened } from '../present/what';
import { Actor } from './Actor';
import { SubjectLine } from './SubjectLine';

interface EntriesTableProps {
  readonly entries: readonly LedgerEntry[];
  readonly onFollow: (subject: string) => void;
  readonly onOpen: (entryId: string) => void;
}

/** Entries as a table: when, what, about what, by whom, and the place in the ledger. */
export function EntriesTable({ entries, onFollow, onOpen }: EntriesTableProps) {
  const t = useText();
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t('audit.list.title')}>
        <thead>
          <tr>
            <th scope="col">{t('audit.list.when')}</th>
            <th scope="col">{t('audit.list.what')}</th>
            <th scope="col">{t('audit.list.about')}</th>
            <th scope="col">{t('audit.list.actor')}</th>
            <th scope="col">{t('audit.list.position')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(entry => (
            <Row
              key={entry.ledger.entryId}
              entry={entry}
              onFollow={onFollow}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  entry,
  onFollow,
  onOpen,
}: Omit<EntriesTableProps, 'entries'> & { readonly entry: LedgerEntry }) {
  const t = useText();
  const what = whatHappened(entry, t);
  return (
    <tr>
      <td className={styles.when}>
        <Instant at={entry.at} />
      </td>
      <td>
        <Button
          size="small"
          variant="tertiary"
          className={styles.open}
          aria-label={t('audit.list.open', { what, when: entry.at })}
          onPress={() => onOpen(entry.ledger.entryId)}
        >
          {what}
        </Button>
      </td>
      <td>
        <Subjects entry={entry} onFollow={onFollow} />
      </td>
      <td>
        <Actor actor={entry.actor} />
      </td>
      <td className={styles.position}>
        <Position entry={entry} />
      </td>
    </tr>
  );
}

const MOST_SUBJECTS = 2;

/** The first subjects; records only when there is nothing else to name. */
function Subjects({
  entry,
  onFollow,
}: {
  readonly entry: LedgerEntry;
  readonly onFollow: (subject: string) => void;
}) {
  const t = useText();
  const subjects = presentSubjects(entry.subjectIds, decisionIdOf(entry));
  const named = subjects.filter(
    ({ kind }) => kind === 'entity' || kind === 'repository',
  );
  const listed = named.length > 0 ? named : subjects;
  const shown = listed.slice(0, MOST_SUBJECTS);
  return (
    <ul className={styles.subjects}>
      {shown.map(subject => (
        <SubjectLine key={subject.id} subject={subject} onFollow={onFollow} />
      ))}
      {listed.length > shown.length && (
        <li className={styles.quiet}>
          {t('audit.list.moreSubjects', {
            number: String(listed.length - shown.length),
          })}
        </li>
      )}
    </ul>
  );
}

function Position({ entry }: { readonly entry: LedgerEntry }) {
  const t = useText();
  const { index } = entry.ledger;
  if (index === undefined) {
    return (
      <span title={t('audit.list.stagedHint')}>
        <StateWord tone="neutral" look="plain">
          {t('audit.list.staged')}
        </StateWord>
      </span>
    );
  }
  return <span>{index.toLocaleString()}</span>;
}
