type Key = object | string | number | null | undefined;

interface Reading<Value> {
  keys: readonly Key[];
  value: Value;
}

/**
 * A pure reading of an object that is done once for the same further arguments, and forgotten with the object. Goal
 * sheets, their rows and cells never change once they are read, so that every rule, command and document may ask for the
 * same reading. The further arguments must be few and lasting, because each new combination is kept.
 */
export function remembered<Of extends object, Keys extends readonly Key[], Value>(read: (of: Of, ...keys: Keys) => Value): (of: Of, ...keys: Keys) => Value {
  const known = new WeakMap<Of, Reading<Value>[]>();
  return (of, ...keys) => {
    const readings = known.get(of) ?? [];
    for (const reading of readings) if (isSame(reading.keys, keys)) return reading.value;
    const value = read(of, ...keys);
    readings.push({ keys, value });
    known.set(of, readings);
    return value;
  };
}

function isSame(one: readonly Key[], other: readonly Key[]): boolean {
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
