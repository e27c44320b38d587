import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { playbooksRouteRef, policyRouteRef } from '../../routes';
import { useText } from '../../shared/useText';
import styles from '../playbooks.module.css';

/** Rules of the policy in force, each opening on its page. */
export function RuleLinks({ ids }: { readonly ids: readonly string[] }) {
  const policy = useRouteRef(policyRouteRef)?.();
  return (
    <ul className={styles.list}>
      {ids.map(id => (
        <li key={id}>
          {policy === undefined ? (
            id
          ) : (
            <Link href={`${policy}?rule=${encodeURIComponent(id)}`}>{id}</Link>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Tags, each leading to the playbooks that have it. */
export function TagLinks({ tags }: { readonly tags: readonly string[] }) {
  const t = useText();
  const catalogue = useRouteRef(playbooksRouteRef)?.() ?? '';
  return (
    <ul className={styles.list}>
      {tags.map(tag => (
        <li key={tag}>
          <Link
            href={`${catalogue}?tag=${encodeURIComponent(tag)}`}
            aria-label={t('playbooks.page.onlyTag', { tag })}
          >
            {tag}
          </Link>
        </li>
      ))}
    </ul>
  );
}
