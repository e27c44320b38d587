import type { Mode, Obligation } from '@ai-enablement/governance-core';
import type { StoredDecision } from '../model';
import { complianceOf } from './entityPolicy';

const decided = (
  ...states: readonly (readonly [Obligation['status'], Mode])[]
) =>
  ({
    decision: {
      obligations: states.map(([status, mode]) => ({ status, mode })),
    },
  }) as unknown as StoredDecision;

describe('R16 compliance of a repository', () => {
  it.each([
    ['no decision that counts', undefined, 'notReported'],
    ['no obligation', decided(), 'notApplicable'],
    [
      'all fulfilled',
      decided(['fulfilled', 'enforce'], ['fulfilled', 'enforce']),
      'met',
    ],
    [
      'what is only observed has no say',
      decided(['fulfilled', 'enforce'], ['unknown', 'observe']),
      'met',
    ],
    ['nothing but observed', decided(['unknown', 'observe']), 'notApplicable'],
    [
      'one unfulfilled outweighs what is not reported',
      decided(['unfulfilled', 'enforce'], ['unknown', 'enforce']),
      'notMet',
    ],
    [
      'one not reported',
      decided(['fulfilled', 'enforce'], ['unknown', 'enforce']),
      'notReported',
    ],
    [
      'waived is told',
      decided(['fulfilled', 'enforce'], ['waived', 'enforce']),
      'waived',
    ],
  ])('%s', (_name, latest, compliance) => {
    expect(complianceOf(latest)).toBe(compliance);
  });
});
