import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { nameOfException } from '../../exceptions/present/name';
import { exceptionRouteRef } from '../../routes';
import { useText } from '../../shared/useText';

interface PageLinkProps {
  readonly kind: 'waivers' | 'break-glass' | 'strengthenings';
  readonly id: string;
}

/** The address of one exception, to be sent to somebody; nothing where the app has no page for it. */
export function PageLink({ kind, id }: PageLinkProps) {
  const t = useText();
  const href = useRouteRef(exceptionRouteRef)?.({ kind, id });
  if (href === undefined) return null;
  return (
    <Link
      href={href}
      variant="body-small"
      aria-label={t('exceptionsPage.open', { id: nameOfException(id) })}
    >
      {t('exceptionsPage.openShort')}
    </Link>
  );
}
