import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import type { WaiverView } from '../present/waivers';

/** What a waiver lifts, in words. */
export function LiftsText({ lifts }: { readonly lifts: WaiverView['lifts'] }) {
  const t = useText();
  if (lifts.kind === 'tier') {
    return (
      <>
        {t('exceptions.lifts.tier')}{' '}
        <code className={shared.code}>{lifts.tier}</code>
      </>
    );
  }
  return (
    <>
      {t('exceptions.lifts.rule')}{' '}
      <code className={shared.code}>{lifts.rule}</code>
      {lifts.title !== undefined && ` · ${lifts.title}`}
    </>
  );
}
