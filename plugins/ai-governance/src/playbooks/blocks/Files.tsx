import type {
  PlaybookDetail,
  PlaybookFileView,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Link, Text } from '@backstage/ui';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useSearchParam } from '../../shared/useSearchParam';
import { useText } from '../../shared/useText';
import { CodeBlock } from '../markdown/CodeBlock';
import type { LinkPlaces } from '../markdown/followLink';
import { Markdown } from '../markdown/Markdown';
import styles from '../playbooks.module.css';
import { useLinkPlaces } from '../useLinkPlaces';

/** In front of ids in the text of a file. */
const PREFIX = 'file-';

/** Files beside the text, one of them opened by the address; nothing when there are none. */
export function Files({ detail }: { readonly detail: PlaybookDetail }) {
  const t = useText();
  const [open, setOpen] = useSearchParam('file');
  const places = useLinkPlaces(detail);
  const files = detail.files.slice(1);
  const file = files.find(({ path }) => path === open);
  if (files.length === 0 && open === undefined) return null;
  return (
    <Section
      title={t('playbooks.page.files')}
      aside={
        open !== undefined && (
          <Button
            size="small"
            variant="tertiary"
            onPress={() => setOpen(undefined)}
          >
            {t('playbooks.page.closeFile')}
          </Button>
        )
      }
    >
      <div className={shared.stack}>
        <ul className={styles.list}>
          {files.map(({ path }) => (
            <li key={path}>
              <Link href={places.file(path) ?? ''}>{path}</Link>
            </li>
          ))}
        </ul>
        {file && <OpenFile file={file} places={places} />}
        {open !== undefined && !file && (
          <Text as="p" color="secondary">
            {t('playbooks.page.noSuchFile')} <code>{open}</code>
          </Text>
        )}
      </div>
    </Section>
  );
}

function OpenFile({
  file: { path, text },
  places,
}: {
  readonly file: PlaybookFileView;
  readonly places: LinkPlaces;
}) {
  const t = useText();
  return (
    <div role="group" aria-label={t('playbooks.page.file', { path })}>
      {/\.mdc?$/.test(path) ? (
        <Markdown text={text} places={places} idPrefix={PREFIX} />
      ) : (
        <CodeBlock language={path.split('.').at(-1)} code={text} />
      )}
    </div>
  );
}
