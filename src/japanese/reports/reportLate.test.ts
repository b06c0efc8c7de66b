import { toldInTheEnd } from "./reportTesting";

describe("work that was late", () => {
  test.each([
    ["1月に指針を公表した。", "公表が2か月遅れた。", "done -"],
    ["3月15日に開通", "開通は当初の予定より1か月遅れた。", "done -"],
    ["屋根の工事は半月ほど遅れた。3月に完成した。", "", "done -"],
    ["3月に端末の設置を終えた。", "設置が半月遅れた。", "done -"],
    ["3月に端末の設置を終えた。", "予定より半月遅れたが、4校で使っている。", "done -"],
    ["納品が遅れたものの、2学期から授業で活用している。", "", "done -"],
  ])("and was done: %s %s", (text, shared, wanted) => {
    expect(toldInTheEnd(text, { shared })).toBe(wanted);
  });
  test.each([
    ["屋根の工事を発注した。", "工事が半月遅れた。", "in-progress 工事が半月遅れた"],
    ["東棟は完成した。", "西棟の工事が2か月遅れた。", "in-progress 西棟の工事が2か月遅れた"],
    ["1月に指針を公表した。", "研修が遅れている。", "in-progress 研修が遅れている"],
    ["公表が2か月遅れた。", "", "in-progress 公表が2か月遅れた"],
    ["納品が遅れたが、業者は調整を続けている。", "", "in-progress 納品が遅れたが、"],
    ["予定より半月遅れたが、調整を進めている。", "", "in-progress 予定より半月遅れたが、"],
  ])("and nothing says that it is done: %s %s", (text, shared, wanted) => {
    expect(toldInTheEnd(text, { shared })).toBe(wanted);
  });
});
