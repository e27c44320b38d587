import type { LedgerEntry } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Link, Text } from '@backstage/ui';
import { useId, type ReactNode } from 'react';
import { CopyLine } from '../../shared/CopyLine';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { useText } from '../../shared/useText';
import styles from '../audit.module.css';
import { presentSubjects } from '../present/subjects';
import { decisionIdOf } from '../present/what';
import { useDecisionLink } from '../useDecisionLink';
import { useAuditLink } from '../useAuditLink';
import { Actor } from './Actor';
import { EntryVerification } from './EntryVerification';

/** Everything about one entry: facts, proof, payload. */
export function EntryDetail({ entry }: { readonly entry: LedgerEntry }) {
  const t = useText();
  return (
    <div className={styles.detail}>
      <EntryFacts entry={entry} />
      <Part title={t('audit.entry.verifyTitle')}>
        <EntryVerification key={entry.ledger.entryId} entry={entry} />
      </Part>
      <Part title={t('audit.entry.payload')}>
        <Payload payload={entry.payload} />
      </Part>
    </div>
  );
}

function EntryFacts({ entry }: { readonly entry: LedgerEntry }) {
  const t = useText();
  const decisionLink = useDecisionLink(entry);
  const { entryId, index, treeSize } = entry.ledger;
  const copied = (what: string, text: string | undefined) =>
    text && <CopyLine key={what} look="inline" text={text} what={what} />;
  return (
    <FactList
      facts={[
        [t('audit.entry.recorded'), <Instant key="at" at={entry.at} />],
        [t('audit.entry.type'), <code key="type">{entry.type}</code>],
        [t('audit.entry.actor'), <Actor key="actor" actor={entry.actor} />],
        [t('audit.entry.about'), <About key="about" entry={entry} />],
        [
          t('audit.entry.openDecision'),
          decisionLink && (
            <Link key="decision" href={decisionLink}>
              {decisionIdOf(entry)}
            </Link>
          ),
        ],
        [
          t('audit.entry.position'),
          index === undefined
            ? t('detail.ledgerStaged')
            : t('detail.ledgerSequenced', {
                number: (index + 1).toLocaleString(),
                size: (treeSize ?? index + 1).toLocaleString(),
              }),
        ],
        [t('audit.entry.id'), copied(t('audit.entry.id'), entryId)],
        [
          t('audit.entry.leafHash'),
          copied(t('audit.entry.leafHash'), entry.leafHash),
        ],
        [
          t('audit.entry.payloadDigest'),
          copied(t('audit.entry.payloadDigest'), entry.payloadDigest),
        ],
      ]}
    />
  );
}

/** Every subject, each leading to its own history. */
function About({ entry }: { readonly entry: LedgerEntry }) {
  const t = useText();
  const auditLink = useAuditLink();
  return (
    <ul className={styles.subjects}>
      {presentSubjects(entry.subjectIds, decisionIdOf(entry)).map(({ id }) => (
        <li key={id}>
          <Link
            href={auditLink({ subject: id }) ?? ''}
            aria-label={t('audit.list.follow', { subject: id })}
          >
            {id}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Payload({ payload }: { readonly payload: LedgerEntry['payload'] }) {
  const t = useText();
  return (
    <div className={styles.payload}>
      <pre className={styles.pre}>{JSON.stringify(payload, undefined, 2)}</pre>
      <CopyLine
        text={JSON.stringify(payload)}
        shown=""
        what={t('audit.entry.payloadWhat')}
        look="inline"
      />
    </div>
  );
}

function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.stack}>
      <Text as="h3" id={id} variant="body-large" weight="bold">
        {title}
      </Text>
      {children}
    </section>
  );
}
