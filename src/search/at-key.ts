/** What a map has at a key; made and put there when it has nothing. */
export function atKey<Key, Value>(
  map: {get(key: Key): Value | undefined; set(key: Key, value: Value): unknown},
  key: Key,
  make: (key: Key) => Value,
): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make(key)));
  return value;
}
