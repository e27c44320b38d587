import { Alert, Button, Flex, Text } from '@backstage/ui';
import { createContext, useContext } from 'react';
import styles from './signIn.module.css';

/** Goes back to the choice of person. */
export const ChooseAgainContext = createContext<() => void>(() => {});

/** Says why nobody was signed in, and offers to try again or choose someone else. */
export function SignInFailed({ error }: { error?: Error }) {
  const chooseAgain = useContext(ChooseAgainContext);
  return (
    <main className={styles.page}>
      <div className={styles.panel}>
        <Flex direction="column" gap="4">
          <Text as="h1" variant="title-small" weight="bold">
            Signing in did not work
          </Text>
          <Alert
            status="danger"
            icon
            title={error?.message ?? 'The portal gave no reason.'}
            description="Check that the backend is running and that this way to sign in is configured."
          />
          <Flex gap="2">
            <Button onPress={() => window.location.reload()}>Try again</Button>
            <Button variant="secondary" onPress={chooseAgain}>
              Choose someone else
            </Button>
          </Flex>
        </Flex>
      </div>
    </main>
  );
}
