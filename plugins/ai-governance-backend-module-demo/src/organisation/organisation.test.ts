import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CATALOG_REFS, loginOf, MEMBERS, REPOSITORIES } from '.';

const examples = resolve(__dirname, '../../../../examples');
const read = (file: string) => readFileSync(resolve(examples, file), 'utf8');
const documents = ['org.yaml', 'systems.yaml', 'components.yaml']
  .flatMap(file => read(file).split(/^---$/m))
  .map(text => ({
    ref: `${text.match(/^kind: (\w+)$/m)?.[1]}:default/${text.match(/^ {2}name: (\S+)$/m)?.[1]}`.toLocaleLowerCase(
      'en-US',
    ),
    text,
  }));

describe('G the history fits the catalog of the demonstration', () => {
  it('refers only to what `examples/` describes', () => {
    const known = documents.map(({ ref }) => ref);
    expect(CATALOG_REFS.filter(ref => !known.includes(ref))).toEqual([]);
  });

  it.each(Object.entries(MEMBERS))('knows the members of %s', (team, names) => {
    const listed = documents
      .filter(({ ref, text }) => {
        const memberOf = text.match(/^ {2}memberOf: \[(.*)\]$/m)?.[1] ?? '';
        return ref.startsWith('user:') && memberOf.split(', ').includes(team);
      })
      .map(({ ref }) => ref.replace('user:default/', ''));
    expect(listed).toEqual(names);
  });

  it('knows the logins that the catalog knows', () => {
    const wrong = Object.values(MEMBERS)
      .flat()
      .filter(name => {
        const user = documents.find(
          ({ ref }) => ref === `user:default/${name}`,
        );
        return !user?.text.includes(
          `github.com/user-login: ${loginOf(name)}\n`,
        );
      });
    expect(wrong).toEqual([]);
  });

  it.each(REPOSITORIES.map(({ repository, team }) => [repository, team]))(
    '%s belongs to %s',
    (repository, team) => {
      const slug = repository.replace('github.com/', '');
      const owners = documents
        .filter(({ text }) =>
          text.includes(`github.com/project-slug: ${slug}\n`),
        )
        .map(({ text }) => text.match(/^ {2}owner: (\S+)$/m)?.[1]);
      expect(owners).toContain(team);
    },
  );
});
