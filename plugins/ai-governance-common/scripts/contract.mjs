// @ts-check
/*
 * Builds everything that follows from the hand-written contract: `openapi.yaml` for people and tools, `types.ts` for the
 * compiler, `spec.ts` for the router. `--check` writes nothing and fails when a file is stale.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse, stringify } from 'yaml';

const packageDir = dirname(dirname(fileURLToPath(import.meta.url)));
const contractDir = join(packageDir, 'contract');
const notice =
  'Generated from contract/*.yaml by `yarn contract:build`; do not edit.';

/** Sections of a document that are maps of named things, merged name by name. */
const componentSections = [
  'schemas',
  'parameters',
  'responses',
  'securitySchemes',
];

/**
 * Adds the entries of one map to another.
 * @param {Record<string, unknown>} into
 * @param {Record<string, unknown>} from
 * @param {string} where
 */
function addAll(into, from, where) {
  for (const [name, value] of Object.entries(from)) {
    if (name in into) {
      throw new Error(
        `\`${name}\` is defined twice, the second time in ${where}`,
      );
    }
    into[name] = value;
  }
}

/** The whole contract: `shared.yaml` with the paths and components of every slice, in the order of the file names. */
async function readContract() {
  const names = (await readdir(contractDir)).filter(name =>
    name.endsWith('.yaml'),
  );
  const slices = names.filter(name => name !== 'shared.yaml').sort();
  const read = async (/** @type {string} */ name) =>
    parse(await readFile(join(contractDir, name), 'utf8'));
  const document = await read('shared.yaml');
  for (const name of slices) {
    const slice = await read(name);
    addAll(document.paths, slice.paths ?? {}, name);
    for (const section of componentSections) {
      document.components[section] ??= {};
      addAll(
        document.components[section],
        slice.components?.[section] ?? {},
        name,
      );
    }
  }
  return document;
}

/** Every generated file by its path, with the text it must have. */
async function generate() {
  const document = await readContract();
  const types = astToString(await openapiTS(structuredClone(document)));
  const spec = JSON.stringify(document, null, 2);
  return {
    'openapi.yaml': `# ${notice}\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 })}`,
    'src/contract/types.ts': `// ${notice}\n\n${types}`,
    'src/contract/spec.ts': `// ${notice}\n\n/** The contract as an OpenAPI 3.1 document. */\nexport const spec = ${spec} as const;\n`,
  };
}

const files = await generate();
const stale = [];
for (const [name, text] of Object.entries(files)) {
  const path = join(packageDir, name);
  const current = await readFile(path, 'utf8').catch(() => undefined);
  if (current === text) continue;
  if (process.argv.includes('--check')) {
    stale.push(relative(process.cwd(), path));
  } else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(`wrote ${relative(process.cwd(), path)}`);
  }
}
if (stale.length > 0) {
  console.error(
    `the contract changed but these files did not: ${stale.join(', ')}; run \`yarn contract:build\` in ${relative(process.cwd(), packageDir) || '.'}`,
  );
  process.exitCode = 1;
}
