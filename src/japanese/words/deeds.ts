import { oneOf } from "../lookup/anyOf";

/** Deeds that only prepare another one; a report that names nothing else tells of work under way. */
export const PREPARATION = oneOf(`
  資料収集 情報収集 データ収集 収集 調査 実態調査 研究 検討 再検討 協議 事前協議 打合せ 打ち合わせ 打合わせ 調整 日程調整 準備 下準備 準備作業
  業者選定 事業者選定 選定 選考 人選 入札 (?<!(?:計画|区域|指定|変更)[をの])公告 契約 契約締結 発注 見積 見積徴取 聴取 聞き取り ヒアリング 意見交換 情報交換 視察 照会 申請 提出 依頼 募集 公募
  下見 下調べ 打診 手配 抽出 試運転 交渉 取り寄せ 仮契約 声掛け
  説明 説明会 諮問 審議 審査 予算要求 予算計上 予算化 予算措置 課題整理 課題の整理 論点整理 洗い出し 洗出し 現状分析 分析 把握 現状把握 (?<!稼働|動作|作動|完成|竣工)確認 アンケート 素案作成
  原案作成 骨子作成 たたき台 業者決定 内示 交付決定 交付申請 パブリックコメント パブコメ 意見公募 意見募集 測量 設計 実施設計 基本設計 着工 起工 精査 模索 試行 実証 検証
`);

/** Deeds that bring something into being, once; the work is done when the thing is there. */
export const MAKING = oneOf(`
  策定 作成 制定 改定 改訂 改正 更新 構築 再構築 整備 設置 導入 確立 完成 決定 開設 移設 移転 移行 建設 改修 改装 改良 拡幅 布設 造成 建替え 建て替え 発行 刊行 配備 設立 創設 締結 公布
  刷新 リニューアル 公開 公表 更改 買収 取得 見直し 統合 完了 具体化 制度化 条例化 工事 修繕 新設 増設 認定 認可 開通 供用開始 稼働 発足 電子化 デジタル化 オンライン化 一元化 民営化 法人化 有料化 無償化 廃止 移管
`);

/** Deeds that go on as long as the year does. */
export const ONGOING = oneOf(`
  推進 促進 充実 強化 向上 支援 運用 活用 利活用 継続 確保 維持 管理 育成 養成 普及 啓発 周知 増加 拡大 改善 徹底 発信 連携 削減 縮減 抑制 低減 解消 相談 対応 助言
  指導 提供 助成 補助 醸成 防止 予防 点検 適正化 効率化 適正管理 広報 PR 情報提供 取組 取り組み
`);

/** Deeds that are held, once or several times. */
export const HOLDING = oneOf(
  `実施 開催 訓練 研修 研修会 講座 講習 講習会 説明会 会議 大会 イベント 行事 派遣 募集 参加 配布 掲載 放送 選定 検討 協議 調査 研究 視察 監査 洗い出し`,
);

/** What went well by not happening. */
export const TROUBLE = oneOf(`
  支障 問題 事故 混乱 苦情 遅れ 不備 ミス 違反 超過 被害 不具合 影響 異常 トラブル 漏れ 滞り 遅滞 不祥事 クレーム 指摘 遅延 欠員 待機児童 滞納 残件 積み残し 未処理 誤り 間違い 相違 障害 感染 感染者
  クラスター 事件 漏えい 漏洩 紛失 けが 負傷 負傷者 犠牲 犠牲者 火災 重複 無駄 未納 不足 懸念 異議 反対 異論 障がい 中断 離職 離職者 退職者 死亡 死亡者 発生 停止 故障
`);

/** Which way numbers go: 減少傾向. */
export const COURSE = oneOf("増加 減少 上昇 低下 下降 改善 悪化 微増 微減 横ばい 伸び 拡大 縮小 回復");
