import fc from "fast-check";
import { textOfPart, textToPart } from "./textPart";

const NAMESPACE = "urn:example:part";

test("any text survives", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(textOfPart(textToPart(NAMESPACE, text))).toBe(text);
    }),
  );
});

test("a part holds nothing that XML forbids", () => {
  expect(textToPart(NAMESPACE, "\u0000\u0008\ufffe\ufffflone \ud800 <a> & ]]>")).toMatch(/^<text xmlns="[^"]*">[\u0020-\ufffd]*<\/text>$/u);
});

test("a declaration and another prefix do no harm", () => {
  const xml = textToPart(NAMESPACE, "完了").replace("<text xmlns=", "<ns0:text xmlns:ns0=").replace("</text>", "</ns0:text>");
  expect(textOfPart(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)).toBe("完了");
});

test.each(["", "text", "<text/>", "<text>3</text>", "<text>{", "</text>"])("%j is no such part", (xml) => {
  expect(textOfPart(xml)).toBeNull();
});
