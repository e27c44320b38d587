/** The portal's mark: a shield with a tick. Decorative; the name stands beside it. */
export function LogoMark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#1f6f6b" />
      <path
        d="M16 5.5 25 9v7c0 5.4-3.8 8.9-9 10.5C10.8 24.9 7 21.4 7 16V9z"
        fill="none"
        stroke="#fff"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path
        d="m11.5 15.8 3.2 3.2 5.8-6.2"
        fill="none"
        stroke="#fff"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
