import { nameOfException } from './name';

describe('R15 what an exception is called', () => {
  it.each`
    id                                        | name
    ${'ad2496af-c69a-48d6-8498-144eeddb610d'} | ${'ad2496af'}
    ${'legacy-payments'}                      | ${'legacy-payments'}
    ${'W-12'}                                 | ${'W-12'}
  `('$id is $name', ({ id, name }) => {
    expect(nameOfException(id)).toBe(name);
  });
});
