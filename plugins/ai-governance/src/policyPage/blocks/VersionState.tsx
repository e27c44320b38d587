import type { PolicyVersionState } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  RiCalendarLine,
  RiCheckboxCircleLine,
  RiCloseCircleLine,
  RiDraftLine,
  RiHistoryLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { VERSION_TONE } from '../present/versions';

const ICON: Readonly<Record<PolicyVersionState, ReactElement>> = {
  draft: <RiDraftLine size={16} />,
  scheduled: <RiCalendarLine size={16} />,
  inForce: <RiCheckboxCircleLine size={16} />,
  superseded: <RiHistoryLine size={16} />,
  withdrawn: <RiCloseCircleLine size={16} />,
};

/** Where a version is in its life. */
export function VersionState({
  state,
}: {
  readonly state: PolicyVersionState;
}) {
  const t = useText();
  return (
    <StateWord tone={VERSION_TONE[state]} icon={ICON[state]}>
      {t(`policyPage.versions.states.${state}`)}
    </StateWord>
  );
}
