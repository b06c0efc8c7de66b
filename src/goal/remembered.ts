type Key = object | string | number | null | undefined;

/** What is remembered under the arguments so far: an object's share lives as long as the object. */
class Level<Value> {
  private readonly ofObjects = new WeakMap<object, Level<Value>>();
  private readonly ofWords = new Map<Key, Level<Value>>();
  reading: { value: Value } | null = null;

  under(key: Key): Level<Value> {
    return typeof key === "object" && key !== null ? nextLevel(this.ofObjects, key) : nextLevel(this.ofWords, key);
  }
}

function nextLevel<K, Value>(levels: { get: (key: K) => Level<Value> | undefined; set: (key: K, level: Level<Value>) => unknown }, key: K): Level<Value> {
  let level = levels.get(key);
  if (!level) levels.set(key, (level = new Level<Value>()));
  return level;
}

/**
 * A pure reading that is done once for the same arguments and forgotten with the objects among them. Goal sheets, their
 * rows and cells never change once they are read, so that every rule, command and document may ask for the same reading.
 */
export function remembered<Arguments extends readonly Key[], Value>(read: (...args: Arguments) => Value): (...args: Arguments) => Value {
  const root = new Level<Value>();
  return (...args) => {
    let level = root;
    for (const key of args) level = level.under(key);
    level.reading ??= { value: read(...args) };
    return level.reading.value;
  };
}
