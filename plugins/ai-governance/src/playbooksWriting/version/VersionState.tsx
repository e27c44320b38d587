import {
  RiCalendarLine,
  RiCheckboxCircleLine,
  RiCloseCircleLine,
  RiHistoryLine,
  RiSearchEyeLine,
  RiTimeLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { VERSION_TONE } from '../../playbooks/present/versions';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import type { PlaybookVersionState } from '../present/versionState';

const ICON: Readonly<Record<PlaybookVersionState, ReactElement>> = {
  inReview: <RiSearchEyeLine size={16} />,
  scheduled: <RiCalendarLine size={16} />,
  current: <RiCheckboxCircleLine size={16} />,
  superseded: <RiHistoryLine size={16} />,
  expired: <RiTimeLine size={16} />,
  refused: <RiCloseCircleLine size={16} />,
  withdrawn: <RiCloseCircleLine size={16} />,
};

/** Where a version of a playbook is in its life. */
export function VersionState({
  state,
}: {
  readonly state: PlaybookVersionState;
}) {
  const t = useText();
  return (
    <StateWord tone={VERSION_TONE[state]} icon={ICON[state]}>
      {t(`playbooks.versions.states.${state}`)}
    </StateWord>
  );
}
