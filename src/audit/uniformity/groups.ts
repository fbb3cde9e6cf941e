/** Names that belong together, because they were joined or share one that was. */
export class Groups {
  readonly #parents = new Map<string, string>();

  join(one: string, other: string) {
    const [root, joined] = [this.rootOf(one), this.rootOf(other)];
    if (root !== joined) this.#parents.set(joined, root);
  }

  /** The same for all names of a group. */
  rootOf(name: string): string {
    let root = name;
    for (let parent; (parent = this.#parents.get(root)) !== undefined;) root = parent;
    // Asked again, none of them has far to go: a nation joins thousands.
    for (let at = name; at !== root;) {
      const next = this.#parents.get(at)!;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }
}
