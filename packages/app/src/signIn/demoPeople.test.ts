import { demoPeople } from './demoPeople';

describe('demo people on the sign-in page', () => {
  it.each<[string, string[], string[]]>([
    ['nobody when the backend offers no demo sign-in', [], []],
    ['only those who are listed', ['user:default/sana.wyndle'], ['Security']],
    [
      'in the order of the roles, however listed',
      ['user:default/ezra.thornbury', 'user:default/dana.fernley'],
      ['Developer', 'Executive'],
    ],
    [
      'refs without regard to case',
      ['User:default/Dana.Fernley'],
      ['Developer'],
    ],
    [
      'a person of an own organisation by name',
      ['user:default/mira.ashdown', 'user:default/dana.fernley'],
      ['Developer', 'mira.ashdown'],
    ],
  ])('shows %s', (_, refs, roles) => {
    expect(demoPeople(refs).map(person => person.role)).toEqual(roles);
  });
});
