import { ButtonLink } from '@backstage/ui';
import { useText } from '../shared/useText';
import { playbookPaths, usePlaybookHref } from './paths';

/** Leads to where the next version of a playbook begins. */
export function ChangeLink({ name }: { readonly name: string }) {
  const t = useText();
  const hrefOf = usePlaybookHref();
  return (
    <ButtonLink
      size="small"
      variant="secondary"
      href={hrefOf(playbookPaths.change(name))}
    >
      {t('playbooksWriting.change.open')}
    </ButtonLink>
  );
}
