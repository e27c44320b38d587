import {
  byHand,
  change,
  commit,
  facts,
  NOW,
  person,
  use,
} from './__fixtures__/smallPolicy';
import { checkAuthor, holdsCertificate } from './authorCondition';
import type { ConditionContext } from './conditions';
import type { PersonFact } from './facts';
import type { Condition, Subject } from './types';

type AuthorCondition = NonNullable<Condition['author']>;

const verdictOn = (
  condition: AuthorCondition,
  people: readonly PersonFact[],
  subject: Subject = change(),
) =>
  checkAuthor(condition, {
    subject,
    facts: facts({ people }),
    now: NOW,
  } as ConditionContext);

const LATER = '2026-03-01T12:00:00.001Z';
const of = (given: Partial<PersonFact> = {}) => person('author', given);
const held = (path: string, expiresAt = LATER) => ({
  certificates: [{ path, expiresAt }],
});
const CERTIFICATE = { certificate: 'basics' };

describe('R17 a condition on the people who wrote a change', () => {
  it.each<[string, AuthorCondition, readonly PersonFact[], string]>([
    ['the stage', { stage: 'pilot' }, [of({ stage: 'pilot' })], 'yes'],
    [
      'one of the stages',
      { stage: ['pilot', 'scaled'] },
      [of({ stage: 'scaled' })],
      'yes',
    ],
    ['another stage', { stage: 'pilot' }, [of({ stage: 'none' })], 'no'],
    ['no known stage', { stage: 'pilot' }, [of()], 'unknown'],
    ['the certificate', CERTIFICATE, [of(held('basics'))], 'yes'],
    ['another certificate', CERTIFICATE, [of(held('other'))], 'no'],
    ['one that ends now', CERTIFICATE, [of(held('basics', NOW))], 'no'],
    ['no certificate', CERTIFICATE, [of({ certificates: [] })], 'no'],
    ['no known certificates', CERTIFICATE, [of()], 'unknown'],
    [
      'the stage, and no certificate',
      { stage: 'pilot', ...CERTIFICATE },
      [of({ stage: 'pilot', certificates: [] })],
      'no',
    ],
    [
      'the certificate, and another stage',
      { stage: 'pilot', ...CERTIFICATE },
      [of({ stage: 'none', ...held('basics') })],
      'no',
    ],
    [
      'both',
      { stage: 'pilot', ...CERTIFICATE },
      [of({ stage: 'pilot', ...held('basics') })],
      'yes',
    ],
    [
      'somebody who is not in the catalog',
      CERTIFICATE,
      [of({ isIdentified: false, ...held('basics') })],
      'unknown',
    ],
    ['nobody we know', CERTIFICATE, [], 'unknown'],
    ['somebody else', CERTIFICATE, [person('x', held('basics'))], 'unknown'],
  ])('its author has %s', (_, condition, people, verdict) => {
    expect(verdictOn(condition, people)).toBe(verdict);
  });

  const both = change({
    commits: [commit(), byHand({ authors: ['author', 'second'] })],
  });
  it.each<[string, Partial<PersonFact>, Partial<PersonFact>, string]>([
    ['both hold it', held('basics'), held('basics'), 'yes'],
    ['the second does not', held('basics'), held('other'), 'no'],
    ['of the second nobody knows', held('basics'), {}, 'unknown'],
    ['one does not, of one nobody knows', {}, held('other'), 'no'],
  ])('of two authors: %s', (_, first, second, verdict) => {
    const people = [of(first), person('second', second)];
    expect(verdictOn(CERTIFICATE, people, both)).toBe(verdict);
  });

  it.each<[string, Subject]>([
    [
      'a change without authors',
      change({ commits: [commit({ authors: [] })] }),
    ],
    ['the use of an assistant without a change', use()],
  ])('nothing is known of %s', (_, subject) => {
    expect(verdictOn(CERTIFICATE, [of(held('basics'))], subject)).toBe(
      'unknown',
    );
  });

  it('nobody holds a certificate of whom none is known', () => {
    expect(holdsCertificate(of(), { path: 'basics' }, NOW)).toBe(false);
  });

  const DAY_MS = 86_400_000;
  const since = (days: number) =>
    new Date(Date.parse(NOW) - days * DAY_MS).toISOString();

  it.each<[string, number, number | undefined, boolean]>([
    ['yesterday, by default', 1, undefined, true],
    ['29 days ago, by default', 29, undefined, true],
    ['30 days ago, by default', 30, undefined, false],
    ['yesterday, without grace', 1, 0, false],
    ['59 days ago, with 60 days of grace', 59, 60, true],
    ['60 days ago, with 60 days of grace', 60, 60, false],
  ])(
    'one of a major version that ended %s counts as far as the rule says',
    (_, days, graceDays, isHeld) => {
      const certificates = [
        {
          path: 'basics',
          expiresAt: since(-400),
          supersededAt: since(days),
        },
      ];
      expect(
        holdsCertificate({ certificates }, { path: 'basics', graceDays }, NOW),
      ).toBe(isHeld);
    },
  );
});
