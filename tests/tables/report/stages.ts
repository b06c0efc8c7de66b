import { row, type InitiativeRow } from "./initiatives";

/** Words that sound like an end and are a stage, and the other way round. */
export const STAGES: InitiativeRow[] = [
  row("避難経路図の作成", "2025-09-30", "midYear", "下書きがまとまり、消防署との調整に入りました。", ["prog"], true),
  row("避難経路図の作成", "2025-09-30", "midYear", "消防署との調整を終え、避難経路図を作成しました。", ["done"], false),
  row("避難経路図の作成", "2025-09-30", "midYear", "下書きを作成した段階である。", ["prog"], true),
  row("避難経路図の作成", "2025-09-30", "midYear", "避難経路図が完成した段階である。", ["done"], false),
  row("収穫祭の開催", "2025-09-30", "midYear", "開催に向けた準備を整えている。", ["prog"], true),
  row("保健師の養成", "2026-03-31", "midYear", "9月3日から研修所へ3名が入校", ["prog"], null),
  row("料理講座", "2026-01-31", "midYear", "受講者14人を決定。10月7日開講", ["prog"], null),
  row("料理講座", "2025-08-31", "midYear", "7月7日開講、14人が受講した。", ["done"], false),
  row("巡回バスの更新", "2026-02-28", "midYear", "部品の不足により納車が次年度になる見通し", ["post"], null),
  row("巡回バスの更新", "2026-02-28", "midYear", "部品の不足により納車が2月になる見通し", ["none"], null),
  row("巡回バスの更新", "2025-12-31", "midYear", "入札を8月に執行、12月上旬に納車の見込み", ["prog"], null),
  row("街灯設置率の調査", "2025-06-30", "midYear", "無作為の300軒を調べたところ、240軒で設置されており、設置率は80.0%であった。", ["done"], false),
  row("街灯の設置", "2025-06-30", "midYear", "設置する場所が検討されており、見積りを取っている。", ["prog"], true),
  row("使用料の条例の改正", "2026-03-31", "final", "12月議会に上程し、可決", ["done"], false),
  row("給湯器の設置", "2026-03-31", "final", "60室は、5月末までに設置する。", ["prog"], true),
  row("給湯器の設置", "2026-03-31", "final", "60室は、5月末までに設置した。", ["done"], false),
  row("審議会の答申", "2026-03-31", "final", "結論を出すことは、次期委員会に引き継いだ。", ["post", "prog"], true),
  row("審議会の答申", "2026-03-31", "final", "答申を受け、課題は次期委員会に引き継いだ。", ["done"], false),
];
