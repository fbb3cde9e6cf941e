/** Put in by vite.config.ts, from package.json. */
declare const __VERSION__: string | undefined;

/** The version of the library; `src` where it runs unbuilt. */
export const VERSION: string = typeof __VERSION__ === 'undefined' ? 'src' : __VERSION__;
