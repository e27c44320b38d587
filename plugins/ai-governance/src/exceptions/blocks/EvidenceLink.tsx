import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { auditRouteRef } from '../../routes';
import { useText } from '../../shared/useText';

interface EvidenceLinkProps {
  readonly entryId: string;
  /** What it is evidence of, for the link's name. */
  readonly of: string;
}

/** Leads to the entry of the ledger; only its id where the app has no page for it. */
export function EvidenceLink({ entryId, of }: EvidenceLinkProps) {
  const t = useText();
  const audit = useRouteRef(auditRouteRef)?.();
  if (audit === undefined) return <code>{entryId}</code>;
  return (
    <Link
      href={`${audit}?entry=${encodeURIComponent(entryId)}`}
      aria-label={t('exceptions.fact.entryOf', { id: of })}
    >
      {t('exceptions.fact.entry')}
    </Link>
  );
}
