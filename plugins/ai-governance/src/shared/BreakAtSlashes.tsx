import { Fragment } from 'react';

/** A name such as `github.com/acme/checkout`, which a narrow column breaks after its slashes. */
export function BreakAtSlashes({ name }: { readonly name: string }) {
  return (
    <>
      {name.split('/').map((part, index) => (
        <Fragment key={index}>
          {index > 0 && (
            <>
              /<wbr />
            </>
          )}
          {part}
        </Fragment>
      ))}
    </>
  );
}
