import type { PlaybookDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { splitFrontMatter } from '@ai-enablement/governance-core';
import { Button, Text } from '@backstage/ui';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { Markdown } from '../markdown/Markdown';
import styles from '../playbooks.module.css';
import { useTicks, type TickedList } from '../ticks/useTicks';
import { useLinkPlaces } from '../useLinkPlaces';
import { useScrollToAnchor } from '../useScrollToAnchor';

/** In front of ids in the text of a playbook. */
const PREFIX = 'playbook-';

/** What a playbook says; the items of a checklist can be ticked. */
export function PlaybookText({ detail }: { readonly detail: PlaybookDetail }) {
  const t = useText();
  const { playbook, files } = detail;
  const text = splitFrontMatter(files[0]?.text ?? '').body;
  const list = useTicks(text, playbook);
  const places = useLinkPlaces(detail);
  useScrollToAnchor();
  const isChecklist = playbook.kind === 'checklist' && list.total > 0;
  return (
    <Section
      title={t('playbooks.page.text')}
      aside={isChecklist && <Progress list={list} />}
    >
      <div className={shared.stack}>
        {isChecklist && (
          <Text as="p" variant="body-small" color="secondary">
            {t(
              list.isKept ? 'playbooks.ticks.hint' : 'playbooks.ticks.notKept',
            )}
          </Text>
        )}
        <Markdown
          text={text}
          places={places}
          idPrefix={PREFIX}
          ticks={isChecklist ? list.ticks : undefined}
        />
      </div>
    </Section>
  );
}

function Progress({ list }: { readonly list: TickedList }) {
  const t = useText();
  return (
    <span className={styles.line}>
      <span role="status">
        {t('playbooks.ticks.done', {
          done: String(list.done),
          total: String(list.total),
        })}
      </span>
      {list.done > 0 && (
        <Button size="small" variant="tertiary" onPress={list.clear}>
          {t('playbooks.ticks.clear')}
        </Button>
      )}
    </span>
  );
}
