import { useState } from 'react';
import { ScopeField } from '../../exceptionsPage/dialogs/ScopeField';
import { isPlace, type Place } from '../../exceptionsPage/present/place';
import type { StricterProposal } from '../present/proposal';
import { StrengthenDialog } from './StrengthenDialog';

const NOWHERE: Place = { kind: 'repository', name: '' };

/** Makes review stricter anywhere, after saying in how many repositories it would act. */
export function StrengthenAnywhere({
  proposal,
  onClose,
}: {
  /** What a signal proposes; the reader may change all of it. */
  readonly proposal?: StricterProposal;
  readonly onClose: () => void;
}) {
  const [place, setPlace] = useState(proposal?.place ?? NOWHERE);
  const { kind, name } = place;
  const where = isPlace(kind, name) ? { [kind]: name.trim() } : undefined;
  return (
    <StrengthenDialog where={where} proposal={proposal} onClose={onClose}>
      {errorAt => (
        <ScopeField
          of="strengthening"
          place={place}
          onChange={setPlace}
          error={errorAt(`scope.${kind}`)}
        />
      )}
    </StrengthenDialog>
  );
}
