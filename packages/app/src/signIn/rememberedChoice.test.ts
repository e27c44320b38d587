import {
  forgetChoice,
  rememberChoice,
  rememberedChoice,
  type SignInChoice,
} from './rememberedChoice';

describe('remembered sign-in', () => {
  beforeEach(() => sessionStorage.clear());

  it.each<[string, SignInChoice]>([
    ['guest', { provider: 'guest' }],
    ['a person', { provider: 'demo', person: 'dana.fernley' }],
  ])('gives back %s', (_, choice) => {
    rememberChoice(sessionStorage, choice);
    expect(rememberedChoice(sessionStorage)).toEqual(choice);
  });

  it.each([
    ['nothing stored', undefined],
    ['something else stored', 'other:thing'],
  ])('asks again with %s', (_, stored) => {
    if (stored) sessionStorage.setItem('ai-enablement-portal.sign-in', stored);
    expect(rememberedChoice(sessionStorage)).toBeUndefined();
  });

  it('asks again once forgotten', () => {
    rememberChoice(sessionStorage, { provider: 'guest' });
    forgetChoice(sessionStorage);
    expect(rememberedChoice(sessionStorage)).toBeUndefined();
  });
});
