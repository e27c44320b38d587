import { instantOf, nextStep, type StandingState } from './standing';

const EXPIRES = '2027-11-23T10:00:00.000Z';
const NEXT = '2026-11-24T10:00:00.000Z';

describe('what can be done next on a path', () => {
  it.each([
    ['notStarted', 'start', '/secure-ai-coding', undefined],
    ['started', 'goOn', '/secure-ai-coding', undefined],
    ['waiting', 'readAgain', '/secure-ai-coding', NEXT],
    ['certified', 'certificate', '/certificates/c%2F1', EXPIRES],
    ['expiring', 'renew', '/secure-ai-coding', EXPIRES],
    ['superseded', 'newVersion', '/secure-ai-coding', EXPIRES],
    ['expired', 'renew', '/secure-ai-coding', EXPIRES],
    ['revoked', 'takeAgain', '/secure-ai-coding', undefined],
  ] satisfies [StandingState, string, string, string | undefined][])(
    '%s: %s',
    (state, action, to, at) => {
      const standing = {
        state,
        modulesRead: 1,
        certificateId: 'c/1',
        expiresAt: EXPIRES,
        nextAttemptAt: NEXT,
      };
      expect(nextStep('secure-ai-coding', standing)).toEqual({ action, to });
      expect(instantOf(standing)).toBe(at);
    },
  );

  it.each(['attemptOpen', 'expiring', 'superseded', 'certified'] as const)(
    'an open attempt goes before all when %s',
    state => {
      expect(
        nextStep('secure-ai-coding', {
          state,
          modulesRead: 5,
          attemptId: 'a1',
          certificateId: 'c1',
        }),
      ).toEqual({ action: 'quiz', to: '/secure-ai-coding/quiz/a1' });
    },
  );
});
