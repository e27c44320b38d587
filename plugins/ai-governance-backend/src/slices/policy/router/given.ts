/** A member, when there is a value for it. */
export const given = <Name extends string>(
  name: Name,
  value: string | undefined,
): { readonly [Key in Name]?: string } =>
  value === undefined ? {} : ({ [name]: value } as { [Key in Name]: string });
