import { commitState, nameOfRepository } from './commit';

describe('R15 break-glass names one commit of one repository', () => {
  it.each`
    text                     | state
    ${''}                    | ${'empty'}
    ${'  '}                  | ${'empty'}
    ${'9f2c1ab4'}            | ${'invalid'}
    ${'a'.repeat(39)}        | ${'invalid'}
    ${'a'.repeat(40)}        | ${'ready'}
    ${` ${'A'.repeat(40)} `} | ${'ready'}
    ${'a'.repeat(41)}        | ${'invalid'}
    ${'a'.repeat(64)}        | ${'ready'}
    ${`${'a'.repeat(39)}g`}  | ${'invalid'}
    ${'refs/heads/main'}     | ${'invalid'}
  `('$text is $state', ({ text, state }) => {
    expect(commitState(text)).toBe(state);
  });

  it.each`
    repository                            | name
    ${'github.com/acme/checkout-service'} | ${'checkout-service'}
    ${'gitlab.com/acme/shop/web'}         | ${'web'}
  `('$repository is confirmed by $name', ({ repository, name }) => {
    expect(nameOfRepository(repository)).toBe(name);
  });
});
