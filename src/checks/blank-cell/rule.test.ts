import { testRule } from "../ruleTesting";
import { blankCell } from "./rule";

testRule(blankCell, {
  accept: [
    { name: "all filled" },
    { name: "reports may be blank", rows: [{ midYear: "", final: "" }] },
    { name: "as above, pointing elsewhere and not decided say something", rows: [{}, { initiative: "同上", period: "〃", target: "同上" }, { period: "調整中", target: "別紙のとおり" }] },
    { name: "an unused row of the template", rows: [{}, { initiative: "", period: "", target: "", midYear: "", final: "" }] },
  ],
  reject: [
    { name: "no target", rows: [{ target: "" }], at: ["1 target"] },
    { name: "white space and a bullet are blank", rows: [{ period: "　\n・" }], at: ["1 period"] },
    { name: "characters of no width are blank", rows: [{ target: "\u200b\u200e" }], at: ["1 target"] },
    { name: "only asked to be filled in", rows: [{ period: "未記入", target: "（記入してください）" }], at: ["1 period", "1 target"] },
    { name: "no initiative beside its marker", rows: [{}, { initiative: "" }], at: ["2 initiative"] },
  ],
});
