import {
  FULL_PAGE,
  type VendorApi,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import type { GitlabConfig } from '../config';

/** Projects of one group beyond this are not read. */
const MOST_PAGES = 100;

const projectSchema = z.object({ path_with_namespace: z.string() });

/** Paths of the projects that are read: those of the settings, and all in their groups, each once. */
export async function projectsOf(
  api: VendorApi,
  { groups, projects }: Pick<GitlabConfig, 'groups' | 'projects'>,
): Promise<readonly string[]> {
  const paths = [...projects];
  for (const group of groups)
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const found = await api.json(z.array(projectSchema), {
        path: `/groups/${encodeURIComponent(group)}/projects`,
        query: {
          include_subgroups: 'true',
          archived: 'false',
          order_by: 'id',
          sort: 'asc',
          per_page: FULL_PAGE,
          page,
        },
      });
      paths.push(...(found ?? []).map(each => each.path_with_namespace));
      if ((found ?? []).length < FULL_PAGE) break;
    }
  return [...new Map(paths.map(path => [path.toLowerCase(), path])).values()];
}
