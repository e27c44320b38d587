import { holderOf } from './holder';

describe('the person whose certificates are wanted', () => {
  it.each([
    ['user:default/mira', 'user:default/mira'],
    ['  User:Default/Mira.Okafor ', 'user:default/mira.okafor'],
    ['mira', undefined],
    ['group:default/payments', undefined],
    ['user:mira', undefined],
    ['user:default/mi ra', undefined],
    ['', undefined],
  ])('%j', (text, expected) => {
    expect(holderOf(text)).toBe(expected);
  });
});
