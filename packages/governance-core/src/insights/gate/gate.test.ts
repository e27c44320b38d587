import type { Obligation, Reason } from '../../policy';
import { gateHistory } from './gateHistory';
import { gateStep, type GateStep } from './gateStep';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const at = (hour: number): string =>
  new Date(
    Date.parse('2026-10-05T00:00:00.000Z') + hour * 3_600_000,
  ).toISOString();

const step = (hour: number, given: Partial<GateStep> = {}): GateStep => ({
  at: at(hour),
  headSha: A,
  isObserved: true,
  outcome: 'pass',
  isHeldByGate: given.outcome === 'deny',
  deniedBy: given.outcome === 'deny' ? ['allowlist'] : [],
  lifted: [],
  isTierLowered: false,
  ...given,
});
const pass = (hour: number, given: Partial<GateStep> = {}) => step(hour, given);
const deny = (hour: number, given: Partial<GateStep> = {}) =>
  step(hour, { outcome: 'deny', ...given });
const hold = (hour: number, isHeldByGate: boolean) =>
  step(hour, { outcome: 'hold', isHeldByGate });
const lifted = (by: 'waiver' | 'breakGlass', rule = 'allowlist') => ({
  lifted: [{ rule, by }],
});
const attested = { isObserved: false };

describe('E B what the gate did to a change', () => {
  it.each`
    what                                                     | steps                                                               | waitingHours | wasDenied | overturnedBy
    ${'one that passed at once'}                             | ${[pass(1)]}                                                        | ${0}         | ${false}  | ${undefined}
    ${'one that was held by the gate alone, then passed'}    | ${[hold(1, true), pass(4)]}                                         | ${3}         | ${false}  | ${undefined}
    ${'one that waited for a reviewer'}                      | ${[hold(1, false), pass(4)]}                                        | ${0}         | ${false}  | ${undefined}
    ${'one that waited for both in turn'}                    | ${[hold(1, false), hold(4, true), pass(6)]}                         | ${2}         | ${false}  | ${undefined}
    ${'one that is held still'}                              | ${[hold(1, true)]}                                                  | ${0}         | ${false}  | ${undefined}
    ${'a denial that stands'}                                | ${[deny(1)]}                                                        | ${0}         | ${true}   | ${undefined}
    ${'a denial that the same commit passed later'}          | ${[deny(1), pass(3)]}                                               | ${2}         | ${true}   | ${'laterDecision'}
    ${'a denial that the same commit is only held after'}    | ${[deny(1), hold(3, false), pass(9)]}                               | ${2}         | ${true}   | ${'laterDecision'}
    ${'a denial that a new commit put right'}                | ${[deny(1), pass(3, { headSha: B })]}                               | ${2}         | ${true}   | ${undefined}
    ${'a denial that a waiver lifted'}                       | ${[deny(1), pass(3, lifted('waiver'))]}                             | ${2}         | ${true}   | ${'waiver'}
    ${'a denial that a waiver lifted for a new commit'}      | ${[deny(1), pass(3, { headSha: B, ...lifted('waiver') })]}          | ${2}         | ${true}   | ${'waiver'}
    ${'a new commit with a waiver of another rule'}          | ${[deny(1), pass(3, { headSha: B, ...lifted('waiver', 'other') })]} | ${2}         | ${true}   | ${undefined}
    ${'a denial that was passed by break-glass'}             | ${[deny(1), pass(1.5, lifted('breakGlass'))]}                       | ${0.5}       | ${true}   | ${'breakGlass'}
    ${'a denial after which the tier was lowered'}           | ${[deny(1), pass(3, { headSha: B, isTierLowered: true })]}          | ${2}         | ${true}   | ${'waiver'}
    ${'the last end of several denials'}                     | ${[deny(1), pass(2), deny(3), pass(4, lifted('waiver'))]}           | ${2}         | ${true}   | ${'waiver'}
    ${'decisions in another order'}                          | ${[pass(3), deny(1)]}                                               | ${2}         | ${true}   | ${'laterDecision'}
    ${'what a pipeline reported where the host showed more'} | ${[deny(1, attested), pass(3)]}                                     | ${0}         | ${false}  | ${undefined}
    ${'what a pipeline reported where no host showed any'}   | ${[deny(1, attested), pass(3, attested)]}                           | ${2}         | ${true}   | ${'laterDecision'}
    ${'a pipeline that ends after a newer commit was read'}  | ${[deny(1, attested), pass(3, { headSha: B }), deny(5, attested)]}  | ${2}         | ${true}   | ${undefined}
  `('$what', ({ steps, waitingHours, wasDenied, overturnedBy }) => {
    const { at: last, ...history } = gateHistory(steps)!;
    expect(history).toEqual({
      waitingHours,
      wasDenied,
      ...(overturnedBy && { overturnedBy }),
    });
    expect(Date.parse(last)).toBeGreaterThan(0);
  });

  it('is nothing where nothing was decided', () => {
    expect(gateHistory([])).toBeUndefined();
  });
});

const reason = (given: Partial<Reason>): Reason => ({
  code: 'policy.forbidden',
  rule: 'allowlist',
  effect: 'forbid',
  mode: 'enforce',
  text: 'a sentence',
  because: 'a cause',
  sentences: [],
  ...given,
});
const obligation = (given: Partial<Obligation>): Obligation => ({
  rule: 'scans',
  kind: 'scan',
  phase: 'merge',
  mode: 'enforce',
  status: 'unfulfilled',
  text: 'a sentence',
  found: 'a finding',
  evidence: [],
  sentences: [],
  owners: [],
  paths: [],
  ...given,
});
const stepOf = (given: object) =>
  gateStep({
    at: at(1),
    headSha: A,
    trust: 'observed',
    decision: {
      outcome: 'hold',
      phase: 'merge',
      reasons: [],
      obligations: [],
      scopes: [],
      ...given,
    },
  });
const UNKNOWN = { status: 'unknown' } as const;

describe('E B what holds a change', () => {
  it.each`
    held     | what                                   | obligations
    ${true}  | ${'findings of a scan'}                | ${[obligation({})]}
    ${false} | ${'a scan without a report'}           | ${[obligation(UNKNOWN)]}
    ${false} | ${'a review'}                          | ${[obligation({ kind: 'review' })]}
    ${false} | ${'findings and a review'}             | ${[obligation({}), obligation({ kind: 'review' })]}
    ${true}  | ${'findings; a review was given'}      | ${[obligation({}), obligation({ kind: 'review', status: 'fulfilled' })]}
    ${true}  | ${'findings; a review is only advice'} | ${[obligation({}), obligation({ kind: 'review', mode: 'warn' })]}
    ${true}  | ${'findings; a review before release'} | ${[obligation({}), obligation({ kind: 'review', phase: 'release' })]}
    ${false} | ${'a check that failed'}               | ${[obligation({ kind: 'check' })]}
    ${true}  | ${'a manual approval'}                 | ${[obligation({ kind: 'approval' })]}
    ${true}  | ${'what nobody declared'}              | ${[obligation({ kind: 'declaration', ...UNKNOWN })]}
  `('$what: by the gate alone is $held', ({ held, obligations }) => {
    expect(stepOf({ obligations }).isHeldByGate).toBe(held);
  });

  it('keeps rules, and not a sentence or a name', () => {
    const kept = stepOf({
      outcome: 'deny',
      reasons: [
        reason({ rule: 'b' }),
        reason({ rule: 'a', entityRef: 'component:default/checkout' }),
        reason({ rule: 'a', assistant: 'cursor' }),
        reason({ rule: 'advice', mode: 'warn' }),
        reason({ rule: 'w', waivedUntil: at(9), waiver: 'id' }),
        reason({ rule: 'g', waivedUntil: at(9), breakGlass: 'id' }),
        reason({ rule: 'p', effect: 'permit' }),
      ],
    });
    expect(kept).toEqual({
      at: at(1),
      headSha: A,
      isObserved: true,
      outcome: 'deny',
      isHeldByGate: true,
      deniedBy: ['a', 'b'],
      lifted: [
        { rule: 'w', by: 'waiver' },
        { rule: 'g', by: 'breakGlass' },
      ],
      isTierLowered: false,
    });
  });
});
