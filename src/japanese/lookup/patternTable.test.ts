import fc from "fast-check";
import { patternNeeds } from "./patternNeeds";
import { firstFitting } from "./patternTable";

test.each<[RegExp, string | null, string[] | null]>([
  [/中止(?:し|とし)?た$/, "た", ["中止"]],
  [/[るう]予定$/, "定", ["予定"]],
  [/(?:中止|延期)(?:した)?$/, "止期た", ["中止", "延期"]],
  [/$(?<=未[着了]|見送り)/, "着了り", ["未", "見送"]],
  [/(?<=実)施$/, "施", ["実"]],
  [/着手(?=した)/, null, ["着手"]],
  [/中?済み{0,1}$/, "済み", ["済"]],
  [/実(?:施|現)した$/, "た", ["実"]],
  [/3割$|半数/, null, ["3割", "半数"]],
  [/[^%]%$/, "%", ["%"]],
  [/[0-9-]$/, "0-9\\-", [..."0123456789-"]],
  [/[ア-オ]$/, "ア-オ", null],
  [/\u4e2d.(?:)$/, null, null],
  [/(?:中止)?$/, null, null],
  [/中(?!止)$/, "中", ["中"]],
])("%p is told by its last character and by others that it needs", (pattern, last, some) => {
  expect(patternNeeds(pattern)).toEqual({ last, some });
});

/** Pieces of sources, put together at random: whatever a pattern is made of, the table must not miss it. */
const atom = fc.constantFrom("あ", "中", "止", "[たる]", "[^た]", "[一-龠]", ".", "\\d", "(?:中|止め)", "(?:た|)", "(?=中)", "(?<=止)", "(?!る)", "(?<!中)", "(中)", "\\u4e2d", "^");
const quantifier = fc.constantFrom("", "", "", "?", "*", "+", "{2}", "{0,2}", "??");
const piece = fc.tuple(atom, quantifier).map(([one, often]) => (/^\(\?[<!=]|\^/.test(one) ? one : one + often));
const source = fc.array(fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join("")), { minLength: 1, maxLength: 3 }).map((all) => all.join("|"));
const pattern = fc.tuple(source, fc.constantFrom("$(?<=(?:*))", "(?:*)$", "*$", "*")).map(([inside, frame]) => new RegExp(frame.replace("*", () => inside)));
const text = fc.array(fc.constantFrom("あ", "中", "止", "め", "た", "る", "1"), { maxLength: 6 }).map((characters) => characters.join(""));

test("the first fitting entry is the one that trying each in turn finds", () => {
  fc.assert(
    fc.property(fc.array(pattern, { minLength: 1, maxLength: 40 }), fc.array(text, { maxLength: 20 }), (patterns, texts) => {
      const table = patterns.map((one, at) => [at, one] as const);
      const first = firstFitting(table);
      for (const one of texts) expect(first(one)).toBe(table.find(([, tried]) => tried.test(one)));
    }),
    { numRuns: 1000 },
  );
});
