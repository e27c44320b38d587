import type { z } from 'zod';

/** What is known of one kind of signal. */
export interface SignalKindDefinition<
  Kind extends string,
  Schema extends z.ZodType,
> {
  /** camelCase; `signal/<kind>@1` names the shape of its body. */
  readonly kind: Kind;
  /** Whose team it counts for: that of the repository, or that of the person on that day. */
  readonly about: 'repository' | 'person';
  /** One sentence for the reference. */
  readonly title: string;
  /** An unknown key is wrong: it could be a known one misspelt. */
  readonly body: Schema;
  /** What makes it the same signal when it is sent again; together with source and kind it names the signal. */
  readonly key: (body: z.output<Schema>) => readonly string[];
  /** The instant that says into which period it falls, UTC with milliseconds. */
  readonly at: (body: z.output<Schema>) => string;
}

/** Keeps the types of one kind together. */
export const defineSignal = <Kind extends string, Schema extends z.ZodType>(
  definition: SignalKindDefinition<Kind, Schema>,
): SignalKindDefinition<Kind, Schema> => definition;
