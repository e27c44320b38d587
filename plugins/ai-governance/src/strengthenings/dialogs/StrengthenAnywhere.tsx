import { useState } from 'react';
import { ScopeField } from '../../exceptionsPage/dialogs/ScopeField';
import { isPlace, type Place } from '../../exceptionsPage/present/place';
import { StrengthenDialog } from './StrengthenDialog';

const NOWHERE: Place = { kind: 'repository', name: '' };

/** Makes review stricter anywhere, after saying in how many repositories it would act. */
export function StrengthenAnywhere({
  onClose,
}: {
  readonly onClose: () => void;
}) {
  const [place, setPlace] = useState(NOWHERE);
  const { kind, name } = place;
  const where = isPlace(kind, name) ? { [kind]: name.trim() } : undefined;
  return (
    <StrengthenDialog where={where} onClose={onClose}>
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
