import { ProxiedSignInPage } from '@backstage/core-components';
import {
  configApiRef,
  useApi,
  type SignInPageProps,
} from '@backstage/core-plugin-api';
import { useCallback, useMemo, useState } from 'react';
import { ChooseAgainContext, SignInFailed } from './SignInFailed';
import { SignInChooser } from './SignInChooser';
import { demoPeople } from './demoPeople';
import { forgettingIdentity } from './forgettingIdentity';
import {
  forgetChoice,
  rememberChoice,
  rememberedChoice,
  type SignInChoice,
} from './rememberedChoice';

const DEMO_USER_HEADER = 'x-demo-user';

/** Asks who the visitor is, once per browser tab, and signs in as that person. */
export function SignInPage({ onSignInSuccess }: SignInPageProps) {
  const config = useApi(configApiRef);
  const [choice, setChoice] = useState(() => rememberedChoice(sessionStorage));
  const people = useMemo(
    () =>
      demoPeople(
        config.getOptionalStringArray('auth.providers.demo.users') ?? [],
      ),
    [config],
  );
  const forget = useCallback(() => {
    forgetChoice(sessionStorage);
    setChoice(undefined);
  }, []);
  const choose = (chosen: SignInChoice) => {
    rememberChoice(sessionStorage, chosen);
    setChoice(chosen);
  };

  if (!choice) {
    return (
      <SignInChooser
        title={config.getOptionalString('app.title') ?? 'AI Enablement Portal'}
        people={people}
        onChoose={choose}
      />
    );
  }
  return (
    <ChooseAgainContext.Provider value={forget}>
      <ProxiedSignInPage
        provider={choice.provider}
        headers={
          choice.provider === 'demo'
            ? { [DEMO_USER_HEADER]: choice.person }
            : undefined
        }
        onSignInSuccess={identity =>
          onSignInSuccess(
            forgettingIdentity(identity, () => forgetChoice(sessionStorage)),
          )
        }
        ErrorComponent={SignInFailed}
      />
    </ChooseAgainContext.Provider>
  );
}
