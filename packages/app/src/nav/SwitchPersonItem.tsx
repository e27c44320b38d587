import { SidebarItem, useSidebarOpenState } from '@backstage/core-components';
import {
  errorApiRef,
  identityApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { RiUserSharedLine } from '@remixicon/react';
import { useEffect, useState } from 'react';

const useStyles = makeStyles({
  signedIn: {
    padding: '8px 16px 4px 24px',
    color: '#b5b5b5',
    fontSize: 12,
    lineHeight: 1.4,
  },
});

/** Says who is signed in and leads back to the choice of person. */
export function SwitchPersonItem() {
  const identity = useApi(identityApiRef);
  const errors = useApi(errorApiRef);
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const [name, setName] = useState<string>();

  useEffect(() => {
    let isCurrent = true;
    Promise.all([identity.getProfileInfo(), identity.getBackstageIdentity()])
      .then(([profile, { userEntityRef }]) => {
        if (isCurrent) setName(profile.displayName ?? shortName(userEntityRef));
      })
      .catch(error => errors.post(error));
    return () => {
      isCurrent = false;
    };
  }, [identity, errors]);

  return (
    <>
      {isOpen && name && (
        <Typography className={classes.signedIn}>
          Signed in as {name}
        </Typography>
      )}
      <SidebarItem
        icon={() => <RiUserSharedLine size={20} />}
        text="Switch person"
        onClick={() => {
          identity.signOut().catch(error => errors.post(error));
        }}
      />
    </>
  );
}

function shortName(userEntityRef: string): string {
  return userEntityRef.replace(/^user:(default\/)?/, '');
}
