/** Shows which one of some states an element is in, as `:state(…)`. */
export function showState(internals: ElementInternals, names: readonly string[], current: string) {
  for (const name of names) {
    try {
      if (name === current) internals.states.add(name);
      else internals.states.delete(name);
    } catch {
      // Chromium before 125 only knows states that begin with two dashes; the page then styles without them.
    }
  }
}
