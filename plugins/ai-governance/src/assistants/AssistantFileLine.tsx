import type { AssistantFile } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { ButtonIcon, Link, Text } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { DisclosureButton, useDisclosure } from '../shared/Disclosure';
import { downloadText } from '../shared/download';
import shared from '../shared/shared.module.css';
import { StateWord } from '../shared/StateWord';
import { useText } from '../shared/useText';
import styles from './assistants.module.css';
import { downloadName } from './present/downloadName';
import { isDrifted, type FoundFile } from './useFoundFiles';

interface AssistantFileLineProps {
  readonly file: AssistantFile;
  /** The one in the repository; absent when there is none, or nobody told. */
  readonly found?: FoundFile;
}

/** One file for assistants: whose it is, how far it holds, and the file itself. */
export function AssistantFileLine({ file, found }: AssistantFileLineProps) {
  const t = useText();
  const detail = useDisclosure();
  const { title, path, settings, force } = file;
  const name = downloadName(file);
  return (
    <div className={shared.stack}>
      <div className={styles.line}>
        <div className={styles.name}>
          <Text as="p">{title}</Text>
          <Text as="p" variant="body-small" color="secondary">
            {path ? <code>{path}</code> : settings}
          </Text>
        </div>
        <div className={styles.actions}>
          {found && <Found found={found} />}
          <Force force={force} />
          <DisclosureButton
            state={detail}
            label={t('assistants.aboutOne', { title })}
          >
            {t('assistants.about')}
          </DisclosureButton>
          <ButtonIcon
            size="small"
            variant="tertiary"
            aria-label={t('assistants.download', { name })}
            icon={<RiDownloadLine size={16} />}
            onPress={() =>
              downloadText(name, shownText(file), 'text/plain;charset=utf-8')
            }
          />
        </div>
      </div>
      {detail.isOpen && (
        <div id={detail.id}>
          <About file={file} found={found} />
        </div>
      )}
    </div>
  );
}

function Force({ force }: Pick<AssistantFile, 'force'>) {
  const t = useText();
  return (
    <StateWord look="plain" tone={force === 'enforced' ? 'success' : 'info'}>
      {t(`assistants.${force}`)}
    </StateWord>
  );
}

function Found({ found }: { readonly found: FoundFile }) {
  const t = useText();
  return isDrifted(found) ? (
    <StateWord look="plain" tone="warning">
      {t('assistants.drifted')}
    </StateWord>
  ) : (
    <StateWord look="plain" tone="success">
      {t('assistants.inRepository')}
    </StateWord>
  );
}

function About({ file, found }: AssistantFileLineProps) {
  const t = useText();
  const { title, force, ignoredBy, references } = file;
  return (
    <div className={shared.stack}>
      {found && isDrifted(found) && (
        <Text as="p">
          {t('assistants.driftedBecause', {
            path: found.path,
            because: found.because,
          })}
        </Text>
      )}
      <Text as="p">
        {t(`assistants.${force}Hint`)}{' '}
        {ignoredBy.length > 0 &&
          t('assistants.ignoredBy', { names: ignoredBy.join('; ') })}
      </Text>
      <pre
        className={styles.text}
        role="region"
        aria-label={t('assistants.text', { title })}
      >
        {shownText(file)}
      </pre>
      <Text as="p" variant="body-small">
        {references.map(reference => (
          <Link
            key={reference}
            href={reference}
            target="_blank"
            rel="noreferrer"
          >
            {t('assistants.definedAt', { host: new URL(reference).host })}
          </Link>
        ))}
      </Text>
    </div>
  );
}

/** The whole file, or the text that goes into a page of settings. */
const shownText = ({ path, file, text }: AssistantFile): string =>
  path ? file : text;
