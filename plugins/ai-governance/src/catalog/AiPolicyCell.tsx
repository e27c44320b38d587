import type { Entity } from '@backstage/catalog-model';
import { Text } from '@backstage/ui';
import { StateWord } from '../shared/StateWord';
import { useText } from '../shared/useText';
import { STATUS_ICON } from '../policy/icons';
import { STATUS_TONE } from '../policy/present';
import { readAnnotations } from './readAnnotations';
import styles from './catalog.module.css';

/** Tier and AI policy of one entity; empty when the catalog knows of none. */
export function AiPolicyCell({ entity }: { readonly entity: Entity }) {
  const t = useText();
  const stamped = readAnnotations(entity);
  if (!stamped) return null;
  return (
    <span className={styles.cell}>
      <StateWord
        look="plain"
        tone={STATUS_TONE[stamped.status]}
        icon={STATUS_ICON[stamped.status]}
      >
        {t(`status.${stamped.status}`)}
      </StateWord>
      {stamped.tier && (
        <Text variant="body-small" color="secondary">
          {stamped.tier}
        </Text>
      )}
    </span>
  );
}
