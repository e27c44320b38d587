import { openApiSpec } from '@ai-enablement/backstage-plugin-ai-governance-common';
import fc from 'fast-check';

/** A request as the contract or its opposite generates it. */
export interface GeneratedRequest {
  readonly method: 'get' | 'post' | 'put';
  /** Below `/api/ai-governance`, with its query. */
  readonly path: string;
  readonly body?: unknown;
  /** Type of the body; JSON unless given. */
  readonly type?: string;
}

/** One operation of the contract with what generates its requests. */
export interface GeneratedOperation {
  readonly operationId: string;
  readonly method: GeneratedRequest['method'];
  /** Requests that the contract allows. */
  readonly valid: fc.Arbitrary<GeneratedRequest>;
  /** Requests with at least one thing changed into something hostile; some may still be allowed. */
  readonly hostile: fc.Arbitrary<GeneratedRequest>;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: {
      /** Absent where the body is no JSON. */
      readonly 'application/json'?: { readonly schema: Schema };
      readonly 'application/x-ndjson'?: unknown;
    };
  };
}

/** What a client may send that nobody expects. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  Number.MAX_SAFE_INTEGER,
  1e308,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e\u2066',
  '%00',
  '%',
  '../../../etc/passwd',
  "' or 1=1 --",
  '${jndi:ldap://x}',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'a'.repeat(5_000),
  [],
  {},
  [[[[]]]],
  { __proto__: null, toString: 'x' },
  JSON.parse('{"__proto__": {"isAdmin": true}}'),
];

const hostileValue = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

function resolve<Node extends { readonly $ref?: string }>(node: Node): Node {
  if (node.$ref === undefined) return node;
  const found = node.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (at, key) => (at as Record<string, unknown>)[key],
      openApiSpec,
    );
  return resolve(found as Node);
}

const SARIF =
  '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"CodeQL"}},"results":[]}]}';

/** Ids, refs and documents that are good in the organisation of the tests, so that requests get behind the first check. */
const KNOWN = [
  'component:default/checkout',
  'group:default/checkout',
  'github.com/acme/checkout',
  'internal',
  'confidential',
  SARIF,
];

function textOf(schema: Schema): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = 60, pattern, format } = schema;
  if (format === 'date-time') {
    return fc
      .date({
        min: new Date('2020-01-01T00:00:00Z'),
        max: new Date('2030-01-01T00:00:00Z'),
        noInvalidDate: true,
      })
      .map(date => date.toISOString());
  }
  const length = { minLength, maxLength: Math.min(maxLength, minLength + 60) };
  const known = KNOWN.filter(
    text =>
      text.length >= minLength &&
      text.length <= maxLength &&
      (pattern === undefined || new RegExp(pattern).test(text)),
  );
  const made = pattern === undefined ? fc.string(length) : matching(schema);
  return known.length === 0
    ? made
    : fc.oneof(
        { weight: 3, arbitrary: made },
        { weight: 1, arbitrary: fc.constantFrom(...known) },
      );
}

function matching({
  pattern = '',
  minLength = 0,
  maxLength = Infinity,
}: Schema): fc.Arbitrary<string> {
  const expression = new RegExp(pattern);
  const fits = (text: string) =>
    expression.test(text) &&
    text.length >= minLength &&
    text.length <= maxLength;
  // Look-ahead cannot be generated from; what is made without it is filtered.
  const generative = new RegExp(
    pattern.replace(/\(\?![^()]*(\([^()]*\)[^()]*)*\)/g, ''),
  );
  return fc.stringMatching(generative).filter(fits);
}

function valueOf(given: Schema): fc.Arbitrary<unknown> {
  const schema = resolve(given);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'integer':
      return fc.integer({
        min: schema.minimum ?? -1_000,
        max: schema.maximum ?? 1_000,
      });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valueOf(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, 4),
      });
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([name, property]) => [
            name,
            valueOf(property),
          ]),
        ),
        { requiredKeys: [...(schema.required ?? [])] },
      );
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

type Parts = Readonly<Record<string, unknown>>;

/** The same with one value, somewhere inside, exchanged, dropped or added. */
const damaged = (parts: fc.Arbitrary<Parts>): fc.Arbitrary<Parts> =>
  fc
    .tuple(
      parts,
      fc.array(fc.nat(50), { minLength: 1, maxLength: 4 }),
      hostileValue,
    )
    .map(
      ([value, way, replacement]) => damage(value, way, replacement) as Parts,
    );

function damage(
  value: unknown,
  [turn, ...way]: readonly number[],
  replacement: unknown,
): unknown {
  if (turn === undefined || typeof value !== 'object' || value === null) {
    return replacement;
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return [replacement];
    const at = turn % value.length;
    return value.map((item, index) =>
      index === at ? damage(item, way, replacement) : item,
    );
  }
  const keys = Object.keys(value);
  if (turn % 7 === 0) return { ...value, [`unexpected${turn}`]: replacement };
  const key = keys[turn % Math.max(keys.length, 1)];
  if (key === undefined) return value;
  const entries = Object.entries(value);
  if (turn % 5 === 0) {
    return Object.fromEntries(entries.filter(([name]) => name !== key));
  }
  return Object.fromEntries(
    entries.map(([name, item]) =>
      name === key ? [name, damage(item, way, replacement)] : [name, item],
    ),
  );
}

const encode = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // Half a character cannot be written into an address.
  return encodeURIComponent((text ?? '').replace(/\p{Surrogate}/gu, '\ufffd'));
};

function toRequest(
  method: GeneratedRequest['method'],
  template: string,
  { path, query, body }: { path: Parts; query: Parts; body?: unknown },
): GeneratedRequest {
  const filled = template.replace(
    /\{(\w+)\}/g,
    (_, name: string) => encode(path[name] ?? 'missing') || '%20',
  );
  const search = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
  return {
    method,
    path: search ? `${filled}?${search}` : filled,
    ...(body === undefined ? {} : { body }),
  };
}

function recordOf(
  parameters: readonly Parameter[],
  where: Parameter['in'],
): fc.Arbitrary<Parts> {
  const wanted = parameters.filter(({ in: place }) => place === where);
  return fc.record(
    Object.fromEntries(
      wanted.map(({ name, schema }) => [name, valueOf(schema)]),
    ),
    {
      requiredKeys: wanted
        .filter(({ required }) => required)
        .map(({ name }) => name),
    },
  ) as fc.Arbitrary<Parts>;
}

/** Lines have a type of their own. */
const typeOf = ({ requestBody }: Operation): Pick<GeneratedRequest, 'type'> =>
  requestBody?.content['application/x-ndjson'] === undefined
    ? {}
    : { type: 'application/x-ndjson' };

function generated(
  method: GeneratedRequest['method'],
  template: string,
  operation: Operation,
): GeneratedOperation {
  const parameters = (operation.parameters ?? []).map(resolve);
  const path = recordOf(parameters, 'path');
  const query = recordOf(parameters, 'query');
  const schema = operation.requestBody?.content['application/json']?.schema;
  const body: fc.Arbitrary<unknown> = schema
    ? valueOf(schema)
    : fc.constant(undefined);
  const build = (
    parts: fc.Arbitrary<{ path: Parts; query: Parts; body?: unknown }>,
  ) =>
    parts.map(given => ({
      ...toRequest(method, template, given),
      ...typeOf(operation),
    }));
  const hostileBody = schema
    ? damaged(body as fc.Arbitrary<Parts>)
    : fc.constant(undefined);
  return {
    operationId: operation.operationId,
    method,
    valid: build(fc.record({ path, query, body })),
    hostile: build(
      fc.oneof(
        fc.record({ path: damaged(path), query, body }),
        fc.record({ path, query: damaged(query), body }),
        fc.record({ path, query, body: hostileBody }),
      ),
    ),
  };
}

/** Every operation of the contract, in its order. */
export const generatedOperations: readonly GeneratedOperation[] =
  Object.entries(
    openApiSpec.paths as unknown as Record<string, Record<string, Operation>>,
  ).flatMap(([template, item]) =>
    (['get', 'post', 'put'] as const).flatMap(method => {
      const operation = item[method];
      return operation ? [generated(method, template, operation)] : [];
    }),
  );
