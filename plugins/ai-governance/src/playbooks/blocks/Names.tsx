import shared from '../../shared/shared.module.css';
import styles from '../playbooks.module.css';

/** Ids or patterns one after the other. */
export function Names({ names }: { readonly names: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {names.map(name => (
        <li key={name}>
          <code className={shared.code}>{name}</code>
        </li>
      ))}
    </ul>
  );
}
