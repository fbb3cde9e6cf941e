/** Comes once the task at hand has ended; a page may call something of its own `scheduler`. */
export const nextTask = () =>
  new Promise<void>((done) => {
    const {scheduler}: {scheduler?: Partial<Scheduler>} = window;
    if (typeof scheduler?.postTask !== 'function') setTimeout(done);
    else void scheduler.postTask(() => done(), {priority: 'user-blocking'});
  });
