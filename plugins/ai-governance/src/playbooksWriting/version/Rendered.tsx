import type { PlaybookVersionDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { Section } from '../../shared/Section';
import { useText } from '../../shared/useText';
import { Preview } from '../editor/Preview';
import styles from '../playbooksWriting.module.css';

/** What a version looks like to readers, beside what they get before it. */
export function Rendered({
  detail: { version, text, before },
}: {
  readonly detail: PlaybookVersionDetail;
}) {
  const t = useText();
  return (
    <Section title={t('playbooksWriting.version.rendered')}>
      <div className={before && styles.beside}>
        {before && (
          <Look version={before.version} text={before.text} idPrefix="before" />
        )}
        <Look version={version.version} text={text} idPrefix="after" />
      </div>
    </Section>
  );
}

interface LookProps {
  readonly version: string;
  readonly text: string;
  readonly idPrefix: string;
}

function Look({ version, text, idPrefix }: LookProps) {
  const t = useText();
  const name = t('playbooksWriting.version.before', { version });
  return (
    <div>
      <Text as="p" variant="body-small" weight="bold">
        {name}
      </Text>
      <Preview
        label={name}
        className={styles.rendered}
        idPrefix={idPrefix}
        text={text}
      />
    </div>
  );
}
