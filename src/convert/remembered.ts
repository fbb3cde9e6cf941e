/** More than a large sheet has of different texts. */
const MOST = 20_000;

/** A function that keeps its answers: in a sheet the same words come again row after row. */
export function remembered<Value>(answer: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found!;
    const value = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}
