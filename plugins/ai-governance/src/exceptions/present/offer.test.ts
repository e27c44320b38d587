import {
  entityExceptions,
  entityPolicy,
  rules,
  waiver,
} from '../../__testUtils__/fixtures';
import { exceptionsOfRule, liftedRule, waiverOffer } from './offer';

describe('R15 which rules a waiver can lift', () => {
  it.each`
    rule                                      | offer
    ${'scans'}                                | ${'askable'}
    ${'no-external-models-from-confidential'} | ${'never'}
    ${'approved-repositories'}                | ${'none'}
    ${'no-permit'}                            | ${'askable'}
    ${'excluded-repository'}                  | ${'askable'}
    ${'unclassified'}                         | ${'none'}
    ${'fact-unavailable'}                     | ${'none'}
    ${'a-rule-nobody-describes'}              | ${'none'}
  `('$rule: $offer', ({ rule, offer }) => {
    expect(waiverOffer(rule, rules)).toBe(offer);
  });

  it('finds what was asked for and approved already', () => {
    const exceptions = entityExceptions({
      requests: [waiver({ waiverId: 'W-20', rule: 'scans' })],
    });
    expect(exceptionsOfRule('scans', exceptions)).toEqual({
      requested: ['W-20'],
      approved: ['W-12'],
    });
    expect(exceptionsOfRule('branch-protection', exceptions)).toEqual({
      requested: [],
      approved: [],
    });
    expect(exceptionsOfRule('scans', undefined)).toEqual({
      requested: [],
      approved: [],
    });
  });

  it('says all that falls away, not only the part that was looked at', () => {
    expect(liftedRule('scans', entityPolicy())).toEqual({
      id: 'scans',
      title: 'Security scans on every change',
      texts: [
        'A `sast` scan finds nothing of severity `high` or above.',
        'A `dependencies` scan finds nothing of severity `high` or above.',
      ],
    });
  });

  it('says what is denied by a rule that nobody wrote', () => {
    const policy = entityPolicy({
      sentences: [
        {
          kind: 'mustNot',
          text: 'Do not use Windsor here: no rule permits it.',
          rules: ['no-permit'],
          sentences: [],
          mode: 'enforce',
        },
      ],
    });
    expect(liftedRule('no-permit', policy)).toEqual({
      id: 'no-permit',
      title: undefined,
      texts: ['Do not use Windsor here: no rule permits it.'],
    });
  });
});
