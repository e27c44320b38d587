import { Link } from '@backstage/core-components';
import { Text } from '@backstage/ui';
import type { SearchDocument } from '@backstage/plugin-search-common';
import type { ReactNode } from 'react';
import { useText } from '../shared/useText';
import { entityOf, type CatalogDocument } from './entityOf';
import { type Highlight, Marked } from './Marked';
import { PolicyLine } from './PolicyLine';
import styles from './search.module.css';

interface SearchResultItemProps {
  readonly icon?: ReactNode;
  readonly result?: SearchDocument;
  readonly highlight?: Highlight;
}

/** A search result of the catalog with its AI policy: title, status and tier, description, kind and owner. */
export function SearchResultItem({
  icon,
  result,
  highlight,
}: SearchResultItemProps) {
  if (!result) return null;
  const document: CatalogDocument = result;
  const entityRef = entityOf(document);
  return (
    <div className={styles.result}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.body}>
        <Link to={document.location} noTrack className={styles.title}>
          <Marked text={document.title} field="title" highlight={highlight} />
        </Link>
        {entityRef && <PolicyLine entityRef={entityRef} />}
        <span className={styles.text}>
          <Marked text={document.text} field="text" highlight={highlight} />
        </span>
        <Facts document={document} />
      </div>
    </div>
  );
}

const FACTS = ['kind', 'type', 'owner', 'lifecycle'] as const;

function Facts({ document }: { readonly document: CatalogDocument }) {
  const t = useText();
  return (
    <span className={styles.facts}>
      {FACTS.filter(name => document[name]).map(name => (
        <Text key={name} variant="body-small" color="secondary">
          {t(`search.${name}`)}: {document[name]}
        </Text>
      ))}
    </span>
  );
}
