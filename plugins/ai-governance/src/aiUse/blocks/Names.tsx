import type { UseReport } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { useText } from '../../shared/useText';
import { useAssistantTitle } from '../assistantTitle';

/** Of how many repositories it is not said which assistants are used; nothing when of all. */
export function Withheld({
  report: { withheld },
}: {
  readonly report: Pick<UseReport, 'withheld'>;
}) {
  const t = useText();
  if (withheld === 0) return null;
  return (
    <Text as="p" variant="body-small" color="secondary">
      {t('aiUse.totals.withheld', { count: withheld })}
    </Text>
  );
}

interface NamesProps {
  readonly title?: string;
  readonly names: UseReport['assistants'];
}

/** Assistants by their titles, with their changes. */
export function AssistantNames({ title, names }: NamesProps) {
  const titleOf = useAssistantTitle();
  const named = names?.map(each => ({ ...each, name: titleOf(each.name) }));
  return <Names title={title} names={named} />;
}

/** Names with their changes; withheld where they could single somebody out. */
export function Names({ title, names }: NamesProps) {
  const t = useText();
  const shown = names?.map(({ name, changes }) => `${name} ${changes}`);
  return (
    <Text as="p" color={shown?.length ? 'primary' : 'secondary'}>
      {title && <strong>{title}: </strong>}
      {shown === undefined
        ? t('aiUse.totals.tooFew')
        : shown.join(' · ') || t('aiUse.totals.none')}
    </Text>
  );
}
