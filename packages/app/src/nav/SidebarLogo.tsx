import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { LogoMark } from './LogoMark';

const useStyles = makeStyles({
  root: {
    height: 3 * sidebarConfig.logoHeight,
    display: 'flex',
    alignItems: 'center',
    marginBottom: -14,
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    marginLeft: 22,
    textDecoration: 'none',
    '&:hover': { textDecoration: 'none' },
  },
  name: {
    color: '#fff',
    fontWeight: 600,
    fontSize: 15,
    lineHeight: 1.25,
  },
});

/** Mark, and the portal's name when there is room for it; leads home. */
export function SidebarLogo() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  return (
    <div className={classes.root}>
      <Link
        to="/"
        underline="none"
        className={classes.link}
        aria-label="AI Enablement Portal, home"
      >
        <LogoMark size={32} />
        {isOpen && (
          <span className={classes.name}>
            AI Enablement
            <br />
            Portal
          </span>
        )}
      </Link>
    </div>
  );
}
