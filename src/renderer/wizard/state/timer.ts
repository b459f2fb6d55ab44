/** Runs something later; the returned function takes it back. Injected, so that tests need not wait. */
export type After = (milliseconds: number, run: () => void) => () => void;

export const browserAfter: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};
