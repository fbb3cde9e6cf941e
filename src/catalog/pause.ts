/** Waits, and in a tab that nobody sees until somebody does; rejects when `signal` aborts. */
export const pause = (delayMs: number, signal: AbortSignal) =>
  new Promise<void>((done, failed) => {
    signal.throwIfAborted();
    const timer = setTimeout(() => {
      if (!document.hidden) return done();
      document.addEventListener('visibilitychange', () => done(), {once: true, signal});
    }, delayMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      failed(signal.reason as Error);
    });
  });
