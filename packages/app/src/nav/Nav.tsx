import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import type {
  NavContentComponentProps,
  NavContentNavItem,
} from '@backstage/plugin-app-react';
import { RiMenuLine, RiSettings3Line } from '@remixicon/react';
import { SidebarLogo } from './SidebarLogo';
import { SwitchPersonItem } from './SwitchPersonItem';

/** Catalog and search first, then what other plugins add; settings and the switch of person at the bottom. */
export function Nav({ navItems }: NavContentComponentProps) {
  const items = navItems.withComponent(NavItem);
  const search = items.take('page:search');
  const settings = items.take('page:user-settings');
  return (
    <Sidebar>
      <SidebarLogo />
      <SidebarGroup label="Menu" icon={<RiMenuLine size={20} />}>
        {items.take('page:catalog')}
        {search}
        <SidebarDivider />
        <SidebarScrollWrapper>
          {items.rest({ sortBy: 'title' })}
        </SidebarScrollWrapper>
      </SidebarGroup>
      <SidebarSpace />
      <SidebarDivider />
      <SidebarGroup
        label="Settings"
        icon={<RiSettings3Line size={20} />}
        to="/settings"
      >
        {settings}
        <SwitchPersonItem />
      </SidebarGroup>
    </Sidebar>
  );
}

function NavItem({ href, icon, title }: NavContentNavItem) {
  return <SidebarItem to={href} icon={() => icon} text={title} />;
}
