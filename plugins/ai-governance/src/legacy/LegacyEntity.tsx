import { GroupTab } from '../insights/team/GroupTab';
import { EntityCard } from '../policy/EntityCard';
import { Tab } from '../policy/Tab';
import { LegacyFrame } from './LegacyFrame';

/** The tab **AI policy** in an old app. */
export const LegacyTab = () => (
  <LegacyFrame>
    <Tab />
  </LegacyFrame>
);

/** The tab **AI scorecard** of a group in an old app. */
export const LegacyGroupTab = () => (
  <LegacyFrame>
    <GroupTab />
  </LegacyFrame>
);

/** The card on the overview in an old app. */
export const LegacyCard = () => (
  <LegacyFrame>
    <EntityCard />
  </LegacyFrame>
);
