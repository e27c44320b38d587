import type { PlaybookKind } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import type { SearchDocument } from '@backstage/plugin-search-common';
import { Text } from '@backstage/ui';
import type { ReactNode } from 'react';
import { useText } from '../shared/useText';
import { type Highlight, Marked } from './Marked';
import styles from './search.module.css';

/** What the collator of playbooks writes into a search document; the catalogue's own page has the fields of every document alone. */
interface PlaybookDocument extends SearchDocument {
  readonly kind?: PlaybookKind;
  readonly version?: string;
  /** Full entity ref. */
  readonly owner?: string;
}

interface PlaybookResultItemProps {
  readonly icon?: ReactNode;
  readonly result?: SearchDocument;
  readonly highlight?: Highlight;
}

/** A playbook as a search result: title, beginning of its text, kind, version and owner. */
export function PlaybookResultItem({
  icon,
  result,
  highlight,
}: PlaybookResultItemProps) {
  const t = useText();
  if (!result) return null;
  const { title, text, location, kind, version, owner }: PlaybookDocument =
    result;
  return (
    <div className={styles.result}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.body}>
        <Link to={location} noTrack className={styles.title}>
          <Marked text={title} field="title" highlight={highlight} />
        </Link>
        <span className={styles.text}>
          <Marked text={text} field="text" highlight={highlight} />
        </span>
        <span className={styles.facts}>
          {kind && <Fact>{t(`playbooks.kind.${kind}`)}</Fact>}
          {version && <Fact>{t('search.version', { version })}</Fact>}
          {owner && (
            <Fact>
              {t('search.owner')}: {owner}
            </Fact>
          )}
        </span>
      </div>
    </div>
  );
}

function Fact({ children }: { readonly children: ReactNode }) {
  return (
    <Text variant="body-small" color="secondary">
      {children}
    </Text>
  );
}
