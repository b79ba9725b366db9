const here = () => location.pathname + location.search;

/** Where one signs in and then comes back to this page. */
export const signInHere = (): string => `/workspace/sign-in?to=${encodeURIComponent(here())}`;

/** The same, as somebody else. */
export const signInAsAnother = (): string => `${signInHere()}&afresh=yes`;

/** Where one signs in beside this page, which then goes on as it stands. */
export const signInBeside = `/workspace/sign-in?to=${encodeURIComponent('/workspace/signed-in')}`;
