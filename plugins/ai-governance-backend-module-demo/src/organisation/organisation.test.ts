import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  CATALOG_REFS,
  everybodyIn,
  loginOf,
  MEMBERS,
  REPOSITORIES,
  type Team,
} from '.';

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

  it.each(Object.keys(MEMBERS) as Team[])('knows the members of %s', team => {
    const listed = documents
      .filter(({ ref, text }) => {
        const memberOf = text.match(/^ {2}memberOf: \[(.*)\]$/m)?.[1] ?? '';
        return ref.startsWith('user:') && memberOf.split(', ').includes(team);
      })
      .map(({ ref }) => ref.replace('user:default/', ''));
    expect(listed).toEqual(everybodyIn(team));
  });

  it('knows the logins that the catalog knows', () => {
    const wrong = (Object.keys(MEMBERS) as Team[])
      .flatMap(everybodyIn)
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
