/** What a page has set going and not ended, counted from before its first script on. */

const timers = new Set<string>();
const observers = new Set<object>();
const listeners: {target: string; type: string; listener: unknown; capture: boolean}[] = [];
const everListened = new Set<string>();

/** Timers that will ring, observers that observe, listeners of the page itself; the types of all there ever were. */
export const running = () => ({
  timers: timers.size,
  observers: observers.size,
  listeners: listeners.map(({target, type}) => `${target} ${type}`).sort(),
});

/** Whether anything in the page ever listened for this. */
export const hasListened = (type: string) => everListened.has(type);

type Callback = (...given: unknown[]) => void;
type Setting = (callback: Callback, ...rest: unknown[]) => number;

/** A driver of WebKit times what it runs by a timer of the page, Playwright observes a page that it first looks into. */
const isBy = (driver: string) => Boolean(new Error().stack?.includes(driver));

for (const [set, clear, isRepeated] of [
  ['setTimeout', 'clearTimeout', false],
  ['setInterval', 'clearInterval', true],
  ['requestAnimationFrame', 'cancelAnimationFrame', false],
  ['requestIdleCallback', 'cancelIdleCallback', false],
] as const) {
  const page = window as unknown as Record<string, unknown>;
  // WebKit has no idle callbacks.
  if (!page[set]) continue;
  const begin = (page[set] as Setting).bind(window);
  const end = (page[clear] as (id?: number) => void).bind(window);
  // A timer may be cleared by either name.
  const kind = set.endsWith('t') || set.endsWith('l') ? 'timer' : set;
  page[set] = (callback: Callback, ...rest: unknown[]) => {
    const id: number = begin(
      (...given) => {
        if (!isRepeated) timers.delete(`${kind} ${id}`);
        callback(...given);
      },
      ...rest,
    );
    if (!isBy('_execute@')) timers.add(`${kind} ${id}`);
    return id;
  };
  page[clear] = (id?: number) => {
    timers.delete(`${kind} ${id}`);
    end(id);
  };
}

for (const {prototype} of [MutationObserver, IntersectionObserver, ResizeObserver]) {
  const {observe, disconnect} = prototype as MutationObserver;
  Object.assign(prototype, {
    observe(this: MutationObserver, ...given: Parameters<typeof observe>) {
      if (!isBy('InjectedScript')) observers.add(this);
      observe.apply(this, given);
    },
    disconnect(this: MutationObserver) {
      observers.delete(this);
      disconnect.apply(this);
    },
  });
}

const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;

const pageTargets = new Map<unknown, string>([
  [undefined, 'window'],
  [window, 'window'],
  [document, 'document'],
]);

function forget(target: unknown, type: string, listener: unknown, options: unknown) {
  const at = listeners.findIndex(
    (one) =>
      one.target === pageTargets.get(target) &&
      one.type === type &&
      one.listener === listener &&
      one.capture === isCapture(options),
  );
  if (at >= 0) listeners.splice(at, 1);
}

function isCapture(options: unknown) {
  if (typeof options !== 'object') return Boolean(options);
  return Boolean((options as AddEventListenerOptions | null)?.capture);
}

EventTarget.prototype.addEventListener = function (
  this: EventTarget,
  type: string,
  listener: EventListenerOrEventListenerObject | null,
  options?: boolean | AddEventListenerOptions,
) {
  everListened.add(type);
  const target = pageTargets.get(this);
  if (target) {
    forget(this, type, listener, options);
    listeners.push({target, type, listener, capture: isCapture(options)});
    const {once, signal} = typeof options === 'object' ? options : {};
    const end = () => forget(this, type, listener, options);
    if (once) add.call(this, type, end, options);
    if (signal) add.call(signal, 'abort', end, {once: true});
  }
  add.call(this, type, listener, options);
};

EventTarget.prototype.removeEventListener = function (
  this: EventTarget,
  type: string,
  listener: EventListenerOrEventListenerObject | null,
  options?: boolean | EventListenerOptions,
) {
  forget(this, type, listener, options);
  remove.call(this, type, listener, options);
};
