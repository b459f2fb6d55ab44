/**
 * Runs an action at most once at a time. Callers share a run that has not begun yet; one that has begun may have
 * missed what they did just before, so they wait for the next.
 */
export function oneAtATime<T>(action: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let waiting: Promise<T> | null = null;

  async function run(): Promise<T> {
    try {
      return await action();
    } finally {
      running = null;
    }
  }

  return function next(): Promise<T> {
    if (running === null) return (running = run());
    const afterwards = () => {
      waiting = null;
      return next();
    };
    return (waiting ??= running.then(afterwards, afterwards));
  };
}
