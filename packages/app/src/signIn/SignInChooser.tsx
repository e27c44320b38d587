import { Button, Flex, Text } from '@backstage/ui';
import { LogoMark } from '../nav/LogoMark';
import type { DemoPerson } from './demoPeople';
import type { SignInChoice } from './rememberedChoice';
import styles from './signIn.module.css';

interface SignInChooserProps {
  readonly title: string;
  readonly people: readonly DemoPerson[];
  readonly onChoose: (choice: SignInChoice) => void;
}

/** The sign-in page: who are you today? */
export function SignInChooser({ title, people, onChoose }: SignInChooserProps) {
  return (
    <main className={styles.page}>
      <div className={styles.panel}>
        <header className={styles.header}>
          <span className={styles.mark}>
            <LogoMark size={44} />
          </span>
          <Text as="h1" variant="title-medium" weight="bold">
            {title}
          </Text>
          <Text as="p" color="secondary">
            What may be done with AI coding assistants on each component, and
            why.
          </Text>
        </header>
        <Flex direction="column" gap="2">
          <Button
            size="medium"
            className={styles.guest}
            onPress={() => onChoose({ provider: 'guest' })}
          >
            Continue as guest
          </Button>
          <Text
            as="p"
            variant="body-small"
            color="secondary"
            className={styles.hint}
          >
            Reads only, changes nothing.
          </Text>
        </Flex>
        {people.length > 0 && (
          <section aria-labelledby="demo-people">
            <div className={styles.divider}>
              <Text
                as="h2"
                id="demo-people"
                variant="body-small"
                color="secondary"
              >
                or play a part in the demonstration
              </Text>
            </div>
            <ul className={styles.people}>
              {people.map(person => (
                <li key={person.name}>
                  <button
                    type="button"
                    className={styles.person}
                    onClick={() =>
                      onChoose({ provider: 'demo', person: person.name })
                    }
                  >
                    <Initials name={person.displayName} />
                    <span className={styles.personText}>
                      <span className={styles.role}>{person.role}</span>
                      <span className={styles.name}>{person.displayName}</span>
                      <span className={styles.purpose}>{person.purpose}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </main>
  );
}

function Initials({ name }: { readonly name: string }) {
  const letters = name
    .split(/[\s.]+/)
    .map(part => part.charAt(0).toLocaleUpperCase('en-US'))
    .slice(0, 2)
    .join('');
  return (
    <span className={styles.initials} aria-hidden="true">
      {letters}
    </span>
  );
}
