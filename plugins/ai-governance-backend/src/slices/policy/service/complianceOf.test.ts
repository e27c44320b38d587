import type { Mode, Obligation } from '@ai-enablement/governance-core';
import { complianceOf } from './entityPolicy';

const observed = (
  ...states: readonly (readonly [Obligation['status'], Mode])[]
) => states.map(([status, mode]) => ({ status, mode }));

describe('R16 compliance of a repository', () => {
  it.each([
    ['no decision that counts', undefined, 'notReported'],
    ['no obligation', observed(), 'notApplicable'],
    [
      'all fulfilled',
      observed(['fulfilled', 'enforce'], ['fulfilled', 'enforce']),
      'met',
    ],
    [
      'what is only observed has no say',
      observed(['fulfilled', 'enforce'], ['unknown', 'observe']),
      'met',
    ],
    ['nothing but observed', observed(['unknown', 'observe']), 'notApplicable'],
    [
      'one unfulfilled outweighs what is not reported',
      observed(['unfulfilled', 'enforce'], ['unknown', 'enforce']),
      'notMet',
    ],
    [
      'one not reported',
      observed(['fulfilled', 'enforce'], ['unknown', 'enforce']),
      'notReported',
    ],
    [
      'waived is told',
      observed(['fulfilled', 'enforce'], ['waived', 'enforce']),
      'waived',
    ],
  ])('%s', (_name, obligations, compliance) => {
    expect(complianceOf(obligations)).toBe(compliance);
  });
});
