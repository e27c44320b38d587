// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../lib/paths.mjs';
import { code, table } from './table.mjs';

const METHODS = ['get', 'post', 'put', 'delete'];

/** @typedef {Record<string, any>} Node */

/** Every route of the API, from the contract. */
export async function renderApi() {
  /** @type {Node} */
  const contract = parse(
    readFileSync(
      join(root, 'plugins/ai-governance-common/openapi.yaml'),
      'utf8',
    ),
  );
  const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
    METHODS.filter(method => item[method]).map(method => ({
      path,
      method,
      operation: item[method],
    })),
  );
  const sections = operations.map(each => renderOperation(contract, each));
  const overview = operations.map(({ path, method, operation }) => [
    `[${code(`${method.toUpperCase()} ${path}`)}](#${operation.operationId.toLowerCase()})`,
    operation.summary,
  ]);
  return `# API\n\nServed below \`/api/ai-governance\`, with its contract at \`/api/ai-governance/openapi.json\`; send a Backstage token as \`Authorization: Bearer …\`. Error answers are described in [Errors](errors.md), rights in [Permissions](permissions.md). A typed client is exported by \`@ai-enablement/backstage-plugin-ai-governance-common\`.\n\n${table(['operation', 'what for'], overview)}\n\n${sections.join('\n\n')}\n`;
}

/**
 * @param {Node} contract
 * @param {{path: string, method: string, operation: Node}} endpoint
 */
function renderOperation(contract, { path, method, operation }) {
  const parameters = (operation.parameters ?? []).map(
    (/** @type {Node} */ each) => resolve(contract, each),
  );
  const body = operation.requestBody?.content['application/json']?.schema;
  const [otherType] = Object.keys(operation.requestBody?.content ?? {}).filter(
    type => type !== 'application/json',
  );
  return [
    `## ${operation.operationId}`,
    `${code(`${method.toUpperCase()} ${path}`)} – ${operation.summary}`,
    operation.description ?? '',
    parameters.length === 0
      ? ''
      : table(
          ['parameter', 'in', 'type', 'meaning'],
          parameters.map((/** @type {Node} */ each) => [
            `${code(each.name)}${each.required ? ', required' : ''}`,
            each.in,
            typeOf(contract, each.schema),
            each.description ??
              resolve(contract, each.schema).description ??
              '',
          ]),
        ),
    otherType
      ? `Body: ${code(otherType)}. ${operation.requestBody.description ?? ''}`.trim()
      : '',
    body ? `Body:\n\n${fieldTable(contract, resolve(contract, body))}` : '',
    ...Object.entries(operation.responses)
      .filter(([status]) => status !== 'default')
      .map(([status, response]) => renderResponse(contract, status, response)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/**
 * @param {Node} contract
 * @param {string} status
 * @param {Node} response
 */
function renderResponse(contract, status, response) {
  const { schema } = response.content['application/json'];
  const text = `Answers ${status}: ${response.description.trim()}`;
  return schema.$ref
    ? `${text} ${code(nameOf(schema.$ref))}:\n\n${fieldTable(contract, resolve(contract, schema))}`
    : `${text}\n\n${fieldTable(contract, schema)}`;
}

/**
 * @param {Node} contract
 * @param {Node} schema
 */
function fieldTable(contract, schema) {
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0) return typeOf(contract, schema);
  return table(
    ['field', 'type', 'meaning'],
    fields.map(([name, field]) => [
      `${code(name)}${schema.required?.includes(name) ? '' : ' (optional)'}`,
      typeOf(contract, field),
      field.description ?? resolve(contract, field).description ?? '',
    ]),
  );
}

/**
 * @param {Node} contract
 * @param {Node} schema
 * @returns {string}
 */
function typeOf(contract, schema) {
  const resolved = resolve(contract, schema);
  if (resolved.enum) return resolved.enum.map(code).join(', ');
  if (resolved.type === 'array')
    return `list of ${typeOf(contract, resolved.items)}`;
  if (schema.$ref && resolved.type === 'object')
    return code(nameOf(schema.$ref));
  return resolved.format
    ? `${resolved.type} (${resolved.format})`
    : resolved.type;
}

const nameOf = (/** @type {string} */ ref) => ref.split('/').at(-1) ?? ref;

/**
 * @param {Node} contract
 * @param {Node} node
 * @returns {Node}
 */
function resolve(contract, node) {
  if (!node.$ref) return node;
  return node.$ref
    .slice(2)
    .split('/')
    .reduce(
      (/** @type {Node} */ at, /** @type {string} */ key) => at[key],
      contract,
    );
}
