import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { useText } from './useText';

interface GuideProps {
  /** What it is about, ending with a colon. */
  readonly label: string;
  /** File of the product's documentation. */
  readonly file: `docs/guides/${string}.md`;
}

/** Where it is told how: the file of the product's documentation, and the organisation's own pages where there are some. */
export function Guide({ label, file }: GuideProps) {
  const t = useText();
  const docs = useApi(configApiRef).getOptionalString('aiGovernance.docsUrl');
  return (
    <Text as="p" variant="body-small" color="secondary">
      {label} <code>{file}</code>
      {docs !== undefined && (
        <>
          {' · '}
          <Link
            variant="body-small"
            href={docs}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t('overview.headline.docs')}
          </Link>
        </>
      )}
    </Text>
  );
}
