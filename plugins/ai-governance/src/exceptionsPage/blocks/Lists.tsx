import type {
  RuleView,
  Waiver,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button } from '@backstage/ui';
import { nameOfException } from '../../exceptions/present/name';
import { useText } from '../../shared/useText';
import { StrengtheningList } from '../../strengthenings/blocks/StrengtheningList';
import styles from '../exceptionsPage.module.css';
import type { ExceptionFilters, View } from '../filters';
import { BreakGlassList } from './BreakGlassList';
import { PageLink } from './PageLink';
import { WaiverList } from './WaiverList';
import { Acting, WhereItActs } from './WhereItActs';

interface ListsProps {
  readonly filters: ExceptionFilters;
  readonly rules: readonly RuleView[];
  readonly version: number;
  readonly mayDecide: boolean;
  /** Asks for a waiver again; absent for those who may not. */
  readonly onLonger: ((waiver: Waiver) => void) | undefined;
}

/** The lists of the page, of which the filters may show one alone: what somebody has to do comes first. */
export function Lists(props: ListsProps) {
  const { filters, mayDecide, onLonger, version } = props;
  const { view, by } = filters;
  const shows = (part: View) => view === undefined || view === part;
  return (
    <>
      {shows('waiting') && by !== 'me' && (
        <WaiverList
          {...props}
          of={mayDecide ? 'toDecide' : 'waiting'}
          also={waiver => <Details waiver={waiver} isOpen />}
        />
      )}
      {shows('waiting') && by !== 'others' && (
        <WaiverList
          {...props}
          of="own"
          also={waiver => <Details waiver={waiver} />}
        />
      )}
      {shows('breakGlass') && (
        <BreakGlassList review="open" filters={filters} version={version} />
      )}
      {shows('acting') && (
        <WaiverList
          {...props}
          of="acting"
          also={waiver => <Details waiver={waiver} onLonger={onLonger} />}
        />
      )}
      {shows('stricter') && (
        <StrengtheningList of="active" filters={filters} version={version} />
      )}
      {shows('history') && (
        <WaiverList
          {...props}
          of="history"
          also={waiver => <Details waiver={waiver} />}
        />
      )}
      {(view === 'stricter' || view === 'history') && (
        <StrengtheningList of="past" filters={filters} version={version} />
      )}
      {(view === 'breakGlass' || view === 'history') && (
        <BreakGlassList review="done" filters={filters} version={version} />
      )}
    </>
  );
}

/** Where a waiver acts, its own address, and asking for it again. */
export function Details({
  waiver,
  isOpen,
  onLonger,
}: {
  readonly waiver: Waiver;
  /** Shows at once where it acts: who decides has to know. */
  readonly isOpen?: boolean;
  readonly onLonger?: (waiver: Waiver) => void;
}) {
  const t = useText();
  const { waiverId } = waiver;
  const name = nameOfException(waiverId);
  return (
    <>
      {isOpen ? (
        <Acting waiverId={waiverId} name={name} />
      ) : (
        <WhereItActs waiverId={waiverId} name={name} />
      )}
      <div className={styles.tools}>
        <PageLink kind="waivers" id={waiverId} />
        {onLonger && (
          <Button
            size="small"
            variant="tertiary"
            aria-label={t('exceptionsPage.extendOf', { id: name })}
            onPress={() => onLonger(waiver)}
          >
            {t('exceptionsPage.extend')}
          </Button>
        )}
      </div>
    </>
  );
}
