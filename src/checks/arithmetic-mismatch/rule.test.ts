import { testRule } from "../testing";
import { arithmeticMismatch } from "./rule";

testRule(arithmeticMismatch, {
  accept: [
    { name: "a share as it should be", rows: [{ final: "対象80団体のうち19団体で実施（実施率23.8%）" }] },
    { name: "a total as it should be", rows: [{ final: "大人120人、子ども30人の計150人" }] },
    { name: "a share without its counts", rows: [{ final: "加入率84.3%" }] },
  ],
  reject: [
    { name: "a share with turned digits", rows: [{ final: "対象80団体のうち19団体で実施（実施率28.3%）" }], at: ["1 final"] },
    { name: "a total", rows: [{ midYear: "大人120人、子ども30人の計160人" }], at: ["1 midYear"] },
  ],
});
