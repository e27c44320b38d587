import { useState } from 'react';
import shared from '../shared/shared.module.css';
import { Batches } from './batch/Batches';
import { RequestQueue } from './RequestQueue';
import { Unclassified } from './Unclassified';

/** The sub-page **Classification**: what people ask for, what nobody has classified, and batches of many at once. */
export function ClassificationPage() {
  const [round, setRound] = useState(0);
  return (
    <div className={shared.page}>
      <RequestQueue />
      <Batches onApplied={() => setRound(before => before + 1)} />
      <Unclassified key={round} />
    </div>
  );
}
