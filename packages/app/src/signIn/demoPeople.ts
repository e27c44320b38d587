/** Someone of the demonstration organisation whose part a visitor can play. */
export interface DemoPerson {
  /** Name of the user entity, sent to the demo provider. */
  readonly name: string;
  readonly displayName: string;
  readonly role: string;
  /** What the role is here for, in a few words. */
  readonly purpose: string;
}

const PEOPLE: readonly DemoPerson[] = [
  {
    name: 'dana.fernley',
    displayName: 'Dana Fernley',
    role: 'Developer',
    purpose: 'Reads what is allowed on a component and checks a change',
  },
  {
    name: 'elin.brookvale',
    displayName: 'Elin Brookvale',
    role: 'Enablement lead',
    purpose: 'Classifies components and looks after the policy',
  },
  {
    name: 'tomas.hallgrove',
    displayName: 'Tomas Hallgrove',
    role: 'Tech lead',
    purpose: 'Sees what is held in the team and why',
  },
  {
    name: 'sana.wyndle',
    displayName: 'Sana Wyndle',
    role: 'Security',
    purpose: 'Answers for sensitive code and its reviews',
  },
  {
    name: 'aude.castlemoor',
    displayName: 'Aude Castlemoor',
    role: 'Auditor',
    purpose: 'Reads every decision and its evidence',
  },
  {
    name: 'ezra.thornbury',
    displayName: 'Ezra Thornbury',
    role: 'Executive',
    purpose: 'Reads the overview',
  },
];

/**
 * The people whose buttons are shown: those listed in `auth.providers.demo.users` (full entity refs), in the order of the
 * roles. A listed person that is not known here is shown by name alone. Empty when the backend offers no demo sign-in.
 */
export function demoPeople(userRefs: readonly string[]): readonly DemoPerson[] {
  const names = userRefs.map(ref =>
    ref.toLocaleLowerCase('en-US').replace(/^user:default\//, ''),
  );
  const known = PEOPLE.filter(person => names.includes(person.name));
  const others = names.filter(
    name => !PEOPLE.some(person => person.name === name),
  );
  return [
    ...known,
    ...others.map(name => ({
      name,
      displayName: name,
      role: name,
      purpose: 'Listed in the configuration',
    })),
  ];
}
