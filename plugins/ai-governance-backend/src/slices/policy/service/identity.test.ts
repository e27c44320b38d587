import {
  createPseudonymise,
  hashEmail,
  hashLogin,
  personKeys,
} from './identity';

const pseudonymise = createPseudonymise('test');
const host = 'github.com';
const ofEmail = (email: string) => hashEmail(email, pseudonymise);
const ofLogin = (login: string) => hashLogin({ host, login }, pseudonymise);

describe('R07 who a person of a change is', () => {
  it.each([
    ['an e-mail', { email: 'Ada@Example.com' }, [ofEmail('ada@example.com')]],
    ['a login', { login: 'Ada' }, [ofLogin('ada')]],
    [
      'both, the login first',
      { email: 'ada@example.com', login: 'ada' },
      [ofLogin('ada'), ofEmail('ada@example.com')],
    ],
    [
      'the login inside a no-reply address',
      { email: '123+ada@users.noreply.github.com' },
      [ofLogin('ada'), ofEmail('123+ada@users.noreply.github.com')],
    ],
    ['nothing', {}, []],
    ['blanks', { email: ' ', login: '' }, []],
  ])('is looked up by %s', (_, person, hashes) => {
    expect(personKeys(person, host, pseudonymise).hashes).toEqual(hashes);
  });

  it.each([
    [{ login: 'renovate[bot]' }, true],
    [{ email: '49+dependabot[bot]@users.noreply.github.com' }, true],
    [{ login: 'robot' }, false],
    [{ email: 'ada@example.com' }, false],
  ])('%j is a bot: %s', (person, isBot) => {
    expect(personKeys(person, host, pseudonymise).isBot).toBe(isBot);
  });

  it('keeps logins of different hosts apart', () => {
    const [here] = personKeys({ login: 'ada' }, host, pseudonymise).hashes;
    const [there] = personKeys(
      { login: 'ada' },
      'gitlab.com',
      pseudonymise,
    ).hashes;
    expect(here).not.toBe(there);
  });
});
