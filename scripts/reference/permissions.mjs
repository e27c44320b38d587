// @ts-check
import ts from 'typescript';
import { Failure } from '../lib/failure.mjs';
import { docOf, parseSource } from './docComments.mjs';
import { loadSource } from './loadSource.mjs';
import { code, table } from './table.mjs';

const PERMISSIONS = 'plugins/ai-governance-common/src/permissions.ts';
const RIGHTS = 'packages/backend/src/permissionPolicy/rights.ts';
const ROLES = [
  'reader',
  'developer',
  'techLead',
  'enablement',
  'security',
  'auditor',
  'executive',
];

/** Every permission, and who has it in the sample policy. */
export async function renderPermissions() {
  const { aiGovernancePermissions } = await loadSource(PERMISSIONS);
  const { RIGHTS: rights } = await loadSource(RIGHTS);
  const docs = docstrings();
  const rows = aiGovernancePermissions.map(
    (
      /** @type {{name: string, attributes: {action?: string}}} */ {
        name,
        attributes,
      },
    ) => {
      const text = docs.get(name);
      if (!text)
        throw new Failure(`the permission \`${name}\` has no docstring`);
      return [code(name), attributes.action ?? '', text];
    },
  );
  const sample = aiGovernancePermissions.map(
    (/** @type {{name: string}} */ { name }) => [
      code(name),
      ...ROLES.map(role =>
        rights[name]?.includes('reader') || rights[name]?.includes(role)
          ? 'yes'
          : '–',
      ),
    ],
  );
  return `# Permissions\n\nEvery operation of the API asks for exactly one of these, and reads of entities for \`catalog.entity.read\` of each entity besides. Grant them in your permission policy; \`permission.enabled: true\` must be set, otherwise Backstage lets everybody do everything.\n\n${table(['permission', 'action', 'what it allows'], rows)}\n\n## In the sample policy\n\nThe portal's own [permission policy](../../packages/backend/src/permissionPolicy) gives them by role; a role is a catalog group. Everybody who is signed in, the guest included, is a reader.\n\n${table(['permission', ...ROLES], sample)}\n`;
}

/** @returns {ReadonlyMap<string, string>} */
function docstrings() {
  const statements = parseSource(PERMISSIONS).statements.filter(
    ts.isVariableStatement,
  );
  return new Map(
    statements.flatMap(statement => {
      const name = /name: '([^']+)'/.exec(statement.getText())?.[1];
      return name ? [[name, docOf(statement).text]] : [];
    }),
  );
}
