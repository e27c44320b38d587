import { parseEntityRef } from '@ai-enablement/governance-core';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useText } from '../../shared/useText';
import styles from '../audit.module.css';

const PORTAL = /^plugin:[\w-]+$/;
const NAMED = /^(external|source):(.+)$/;

/** Who recorded an entry: a person of the catalog, the portal itself, a machine, a source of decisions, or a pseudonym as it stands. */
export function Actor({ actor }: { readonly actor: string }) {
  const t = useText();
  const ref = parseEntityRef(actor);
  if (ref.ok) return <EntityRefLink entityRef={ref.value} />;
  if (PORTAL.test(actor)) {
    return <span title={actor}>{t('audit.actor.portal')}</span>;
  }
  const [, kind, name] = NAMED.exec(actor) ?? [];
  if (name) {
    return (
      <span title={actor}>
        {t(`audit.actor.${kind === 'source' ? 'source' : 'machine'}`, { name })}
      </span>
    );
  }
  return (
    <code className={styles.id} title={actor}>
      {actor}
    </code>
  );
}
