import { z } from 'zod';
import { caseSchema } from '../../cases/caseSchema';
import { givenSchema } from '../../cases/givenSchema';
import { writtenObligationSchema } from '../obligationSchema';
import { API_VERSION, KIND } from '../readSections';
import {
  approvalSchema,
  areaSchema,
  assistantSchema,
  dataClassesSchema,
  dataHandlingSchema,
  defaultsSchema,
  exclusionSchema,
  metadataSchema,
  ruleSchema,
  sourcesSchema,
  tierSchema,
  waiverSchema,
} from '../sectionSchemas';
import { id, strict } from '../../../shared/document/shapes';

/** What is used of JSON Schema. */
export interface Shape {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly propertyNames?: Shape;
}

const document = () =>
  strict({
    apiVersion: z.literal(API_VERSION),
    kind: z.literal(KIND),
    metadata: metadataSchema,
    tiers: z.array(tierSchema),
    defaults: defaultsSchema,
    repositories: strict({
      approved: z.array(approvalSchema),
      excluded: z.array(exclusionSchema),
    }),
    sources: sourcesSchema,
    assistants: z.array(assistantSchema),
    areas: z.record(id, areaSchema),
    dataClasses: dataClassesSchema,
    dataHandling: dataHandlingSchema,
    // What an obligation is turned into has no shape to complete.
    rules: z.array(ruleSchema.extend({ obligation: writtenObligationSchema })),
    waivers: z.array(waiverSchema),
    caseBases: z.record(id, givenSchema),
    cases: z.array(caseSchema),
  });

let made: Shape | undefined;

/** The shape of a policy document, made of the very schemas that it is read by. */
export function documentShape(): Shape {
  made ??= z.toJSONSchema(document(), { unrepresentable: 'any' }) as Shape;
  return made;
}
