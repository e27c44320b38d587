import type { ActivePolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import type { Tone } from '../../shared/tone';
import { useText } from '../../shared/useText';

interface DataClassesProps {
  readonly data: ActivePolicy['dataClasses'];
}

/** What may be shared with an assistant, and what never. */
export function DataClasses({ data }: DataClassesProps) {
  const t = useText();
  const { shareable, neverShare } = data;
  return (
    <Section title={t('policyPage.data.title')}>
      {shareable.length + neverShare.length === 0 ? (
        <Text as="p" color="secondary">
          {t('policyPage.data.empty')}
        </Text>
      ) : (
        <div className={shared.stack}>
          <Classes
            tone="danger"
            title={t('policyPage.data.neverShare')}
            classes={neverShare}
            paths={data.paths}
          />
          <Classes
            tone="success"
            title={t('policyPage.data.shareable')}
            classes={shareable}
          />
        </div>
      )}
    </Section>
  );
}

function Classes({
  tone,
  title,
  classes,
  paths = {},
}: {
  readonly tone: Tone;
  readonly title: string;
  readonly classes: readonly string[];
  readonly paths?: ActivePolicy['dataClasses']['paths'];
}) {
  const t = useText();
  return (
    <div>
      <StateWord look="plain" tone={tone}>
        {title}
      </StateWord>
      <ul className={shared.rowList}>
        {classes.length === 0 && (
          <li>
            <Text color="secondary">{t('policyPage.none')}</Text>
          </li>
        )}
        {classes.map(name => (
          <li key={name}>
            {name}
            <Patterns patterns={paths[name] ?? []} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Patterns({ patterns }: { readonly patterns: readonly string[] }) {
  const t = useText();
  if (patterns.length === 0) return null;
  return (
    <Text as="p" variant="body-small" color="secondary">
      {t('policyPage.data.files', { patterns: patterns.join(', ') })}
    </Text>
  );
}
