/** Texts in groups of groups. */
interface Messages {
  readonly [Key: string]: string | Messages;
}

type PathIn<Group extends Messages> = {
  [Key in keyof Group & string]: Group[Key] extends Messages
    ? `${Key}.${PathIn<Group[Key]>}`
    : Key;
}[keyof Group & string];

type TextAt<Group, Path extends string> = Path extends keyof Group
  ? Group[Path]
  : Path extends `${infer Head}.${infer Rest}`
    ? Head extends keyof Group
      ? TextAt<Group[Head], Rest>
      : never
    : never;

/**
 * Texts by their whole keys, the names of their groups in front. Backstage's own type for this is an intersection of all keys, for
 * which the compiler gives up at about 1,500.
 */
export type FlatMessages<Grouped extends Messages> = {
  readonly [Path in PathIn<Grouped>]: TextAt<Grouped, Path> & string;
};
