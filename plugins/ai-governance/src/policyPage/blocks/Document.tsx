import { Button } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { DisclosureButton, useDisclosure } from '../../shared/Disclosure';
import { downloadText } from '../../shared/download';
import { Section } from '../../shared/Section';
import { useText } from '../../shared/useText';
import styles from '../policyPage.module.css';

interface DocumentProps {
  readonly document: string;
  /** Name of the file that is downloaded. */
  readonly fileName: string;
}

/** The document of a version, line by line on demand, and as a file. */
export function Document({ document, fileName }: DocumentProps) {
  const t = useText();
  const text = useDisclosure();
  return (
    <Section
      title={t('policyPage.version.document')}
      aside={<DownloadButton document={document} fileName={fileName} />}
    >
      <DisclosureButton state={text} isFlush>
        {t('policyPage.version.showDocument')}
      </DisclosureButton>
      {text.isOpen && (
        <pre id={text.id} className={styles.document}>
          {document
            .replace(/\n$/, '')
            .split('\n')
            .map((line, index) => (
              <code key={index} className={styles.documentLine}>
                {line}
                {'\n'}
              </code>
            ))}
        </pre>
      )}
    </Section>
  );
}

/** Downloads a policy document. */
export function DownloadButton({ document, fileName }: DocumentProps) {
  const t = useText();
  return (
    <Button
      size="small"
      variant="secondary"
      iconStart={<RiDownloadLine size={16} />}
      onPress={() =>
        downloadText(fileName, document, 'application/yaml;charset=utf-8')
      }
    >
      {t('policyPage.inForce.download')}
    </Button>
  );
}

/** Name of the file for a version. */
export function fileNameOf(number: number | undefined): string {
  return number === undefined ? 'policy-draft.yaml' : `policy-${number}.yaml`;
}
