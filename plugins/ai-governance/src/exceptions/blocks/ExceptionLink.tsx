import { Link } from '@backstage/ui';
import { useCapture } from '../../shared/analytics';
import { useText } from '../../shared/useText';
import { useExceptionsOnTab } from '../ExceptionsContext';
import { nameOfException } from '../present/name';

interface ExceptionLinkProps {
  readonly id: string;
  /** Stands in a line of small text. */
  readonly isSmall?: boolean;
}

/** Leads to an exception in its block; only its id where the reader cannot be led to it. */
export function ExceptionLink({ id, isSmall }: ExceptionLinkProps) {
  const t = useText();
  const capture = useCapture();
  const onTab = useExceptionsOnTab();
  const name = nameOfException(id);
  if (onTab?.policy.exceptions === undefined)
    return <code title={id}>{name}</code>;
  return (
    <Link
      variant={isSmall ? 'body-small' : 'body-medium'}
      href={`?exception=${encodeURIComponent(id)}`}
      aria-label={t('exceptions.link', { id: name })}
      onClick={() => {
        capture('openException', id);
        onTab.lead(id);
      }}
    >
      {name}
    </Link>
  );
}

/** Links to several, one after the other, in a line of small text. */
export function ExceptionLinks({ ids }: { readonly ids: readonly string[] }) {
  return (
    <>
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <ExceptionLink id={id} isSmall />
        </span>
      ))}
    </>
  );
}
