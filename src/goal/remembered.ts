type Key = object | string | number | null | undefined;

interface Reading<Value> {
  keys: readonly Key[];
  value: Value;
}

/**
 * A pure reading of an object that is done once for the same further arguments, and forgotten with the object. Forms and
 * settings never change, so that everything that is derived from them may be asked for again and again. The further
 * arguments must be few and lasting, because each new combination is kept.
 */
export function remembered<Of extends object, Keys extends readonly Key[], Value>(read: (of: Of, ...keys: Keys) => Value): (of: Of, ...keys: Keys) => Value {
  return memoryOf(read).remembered;
}

/** What forgets the readings of workbooks, one for each kind of reading. */
const ofWorkbooks: (() => void)[] = [];

/**
 * The same for what a workbook is read into. Goal sheets, their rows and cells never change once they are read, so that
 * every rule, command and document may ask for the same reading.
 */
export function rememberedOfWorkbook<Of extends object, Keys extends readonly Key[], Value>(
  read: (of: Of, ...keys: Keys) => Value,
): (of: Of, ...keys: Keys) => Value {
  const memory = memoryOf(read);
  ofWorkbooks.push(memory.forget);
  return memory.remembered;
}

/**
 * Forgets all readings of workbooks, when nobody asks for any of them again. Readings hold on to the rows that others are
 * remembered by; left alone, those of each file of a folder are moved through memory twice before they are cleared away.
 */
export function forgetWorkbooks(): void {
  for (const forget of ofWorkbooks) forget();
}

function memoryOf<Of extends object, Keys extends readonly Key[], Value>(read: (of: Of, ...keys: Keys) => Value) {
  let known = new WeakMap<Of, Reading<Value>[]>();
  return {
    remembered: (of: Of, ...keys: Keys): Value => {
      for (const reading of known.get(of) ?? []) if (isSame(reading.keys, keys)) return reading.value;
      const value = read(of, ...keys);
      // Asked for only now: reading may have remembered something else of the same object meanwhile.
      const readings = known.get(of);
      if (readings) readings.push({ keys, value });
      else known.set(of, [{ keys, value }]);
      return value;
    },
    forget: (): void => {
      known = new WeakMap();
    },
  };
}

function isSame(one: readonly Key[], other: readonly Key[]): boolean {
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
