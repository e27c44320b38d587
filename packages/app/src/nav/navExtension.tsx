import { NavContentBlueprint } from '@backstage/plugin-app-react';
import { Nav } from './Nav';

/** The sidebar. */
export const nav = NavContentBlueprint.make({ params: { component: Nav } });
