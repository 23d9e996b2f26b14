/** The sign of the house: two guillemets in a rounded square, as public/icon/sign.svg draws it. */
export function Sign() {
  return (
    <svg class="sign" viewBox="0 0 32 32" width="24" height="24" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#17486e" />
      <path
        d="M7.5 9 4 16l3.5 7M13 9 9.5 16l3.5 7M19 9l3.5 7-3.5 7M24.5 9l3.5 7-3.5 7"
        fill="none"
        stroke="#fffdf6"
        stroke-width="2.6"
      />
    </svg>
  );
}
