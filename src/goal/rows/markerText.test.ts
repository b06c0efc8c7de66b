import { isMarkerText } from "./markerText";

test.each(["①", "⑳", "1", "12", "(1)", "1)", "2.", "1-1", "1-12", " 3 "])("%j is a row's printed label", (text) => {
  expect(isMarkerText(text)).toBe(true);
});

test.each(["公園2", "(1)公園", "11月", "3か所", "123", "1-1-1", "10-1", "①②", "A", ""])("%j is none", (text) => {
  expect(isMarkerText(text)).toBe(false);
});
