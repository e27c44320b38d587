import { Link } from '@backstage/ui';
import { RiArrowLeftLine } from '@remixicon/react';
import type { ReactNode } from 'react';
import styles from './shared.module.css';

interface BackLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** Leads back to the page above. */
export function BackLink({ href, children }: BackLinkProps) {
  return (
    <span className={styles.back}>
      <RiArrowLeftLine size={16} aria-hidden="true" />
      <Link href={href}>{children}</Link>
    </span>
  );
}
