/**
 * What a unit counts, as far as reading depends on it:
 * `rate` and `measure` are never words of their own; `counter` is a bound counting word; `noun` is an ordinary noun that
 * counts itself (5講座), so it needs more care around it; `duration` only counts beside a comparator (14日以内).
 */
export type UnitClass = "rate" | "measure" | "counter" | "noun" | "duration";

export interface UnitMatch {
  /** As typed, width-folded; every percent sign and パーセント as `%`. */
  unit: string;
  class: UnitClass;
  length: number;
}

const UNITS: Record<UnitClass, string> = {
  rate: "% パーセント ㌫ ポイント pt 割 倍 ‰",
  measure:
    "円 ドル ユーロ 時間 分 秒 日間 週間 泊 営業日 人日 人時 km ㎞ m cm ㎝ mm ㎜ メートル キロメートル キロ km2 km² ㎢ 平方キロメートル m2 m² ㎡ 平方メートル 平米 坪 ha ㏊ ヘクタール アール " +
    "m3 m³ ㎥ 立方メートル t トン kg ㎏ キログラム g グラム mg ㎎ L l ℓ リットル kL kl ㎘ キロリットル mL ml ㏄ cc W Wh kW kWh MW MWh GWh MJ GJ TJ t-CO2 t-CO₂ tCO2 tCO₂ kg-CO2 kg-CO₂ kgCO2 トンCO2 トン-CO2 " +
    "ppm ppb dB デシベル ℃ °C ルクス Mbps Gbps MB GB TB kcal bps cm2 食分",
  counter:
    "人 名 件 回 箇所 個所 か所 カ所 ヵ所 ヶ所 ケ所 ヶ処 ヵ処 か国 カ国 ヵ国 ヶ国 個 つ 戸 棟 軒 校 園 社 店 冊 部 枚 台 基 本 点 組 位 票 筆 席 床 頭 匹 羽 株 鉢 袋 箱 缶 食 杯 着 足 双 隻 機 艇 往復 便 番組 " +
    "通 問 話 曲 品 品目 種 種類 例 事例 行 語 文字 頁 ページ コマ ゲーム 段 面 室 部屋 課 課室 係 部署 部局 局 区 市 町 村 市町 町村 市町村 市区町村 県 都市 国 世帯 区画 路線 系統 橋 橋梁 団 隊 班 組織 団体 分団 グループ チーム サークル クラブ クラス 学級 " +
    "拠点 地点 スポット ヶ村 対 ペア 家族 夫婦 延べ人 アクセス PV ページビュー ビュー ダウンロード DL フォロワー 登録者 いいね 再生 インプレッション クリック インストール ユーザー アカウント 字 巻 艘 メニュー パターン ルート ライン セット 式 口 科目 単位 束",
  noun:
    "施設 地区 地域 会場 会議 自治会 町内会 町会 行政区 自治体 市町村 学校 小学校 中学校 高校 小中学校 大学 保育所 保育園 幼稚園 こども園 園所 事業所 事業者 事業 企業 店舗 商店 農家 経営体 法人 事務所 窓口 公園 公民館 図書館 集落 避難所 井戸 住宅 " +
    "項目 案件 事案 分野 業務 手続 手続き 様式 規程 条例 要綱 計画 協定 契約 申請 提案 講座 教室 研修 イベント コース プログラム プロジェクト 回線 システム サービス アプリ 記事 投稿 動画 作品 商品 製品 言語 職場 所属 職員 会員 団員 隊員 組合 団地 文書 冊子 資料 " +
    "マニュアル モデル 取組 取り組み 施策 指標 課題 機関 病院 診療所 診療科 医療機関 ホーム 駅 バス停 停留所 踏切 河川 水路 ため池 遊具 街路灯 防犯灯 消火栓 基地局 端末 車両 種目 競技 大会 部門 銘柄 フロア テーマ キャンペーン ブース 媒体 チャンネル 訓練 活動 加盟店 協議会 委員会 審議会",
  duration: "日 週 か月 カ月 ヵ月 ヶ月 ケ月 箇月 年 か年 カ年 ヵ年 ヶ年 世代 度 歳 才 泊数",
};

/** Starts of other words: a unit followed by one of these is none (3人権, 5分野, 2部局 is a unit of its own). */
const NOT_BEFORE: Record<string, string> = {
  人: "口 材 権 事 格 工 類 間 形 命 生 制 学級 乗り 組 目 用 体 気 種 ひとり 一人 1人 暮らし 親 員配置", 名: "前 称 所 物 義 簿 刺 目 産 誉 字",
  件: "名 目", 回: "答 復 収 線 帰 避 覧 転 目 り 戦 顧 想 路 数券", 戸: "籍 建 別 外 惑 締", 校: "区 舎 長 庭 内 外 門 友 歌 則 目 正", 園: "芸 児 長 庭 内 路 外",
  社: "会 員 長 内 協 交 説 目 寺 屋 宅", 店: "長 員 内 目 頭", 部: "会 署 門 活 長 屋 隊 分 員 構成 制 目 内 数 品 作 下 外 落", 枚: "目 方 挙", 台: "風 帳 所 目 地 車 頭 湾 本 形 詞 紙 座",
  基: "本 準 地 礎 金 盤 幹 調 づ 目 軸 点", 本: "庁 市 年 会 部 館 校 店 社 人 文 番 格 町 件 県 区 来 計 番 委 質 邦 目 日 土 体 線 業 音 事業 制度", 点: "検 字 数 滴 灯 在 訳 眼 火 呼 線 目 描 支 滅 差 セット",
  組: "合 目 立 み 長 込 曲", 位: "置 相 牌 階 一体", 票: "数 決 差", 席: "次 上 替 巻", 床: "下 上 面 暖", 頭: "部 角 皮", 株: "式 価 主", 食: "品 育 事 料 器 堂 生 塩 費 中毒 物 文 肉 用",
  着: "手 工 任 実 用 地 信 座 席 陸 替 付", 足: "元 場 跡 り ら", 機: "能 関 器 会 材 構 運 種 械 動 体 密", 便: "利 り 所 乗 益 器 秘", 通: "年 信 知 学 勤 報 院 行 路 常 称 帳 算 貨 販 訳 期 話 過 目 り し じ 用", 問: "題 合 い 診 屋", 話: "題 し 合 術 者 す 芸",
  品: "質 種 格 目 評 薬", 種: "別 目 子 苗 まき 族 類", 例: "規 年 会 外 題 示 月 え 祭", 行: "政 動 事 程 為 財 使 列 員 革 い う っ き 方", 語: "学 り る 彙 句", 段: "階 差 取 落 ボール", 面: "積 接 談 会 倒 識 的", 室: "内 長 温 外", 課: "題 長 税 内 程 金 外 員 し す さ",
  係: "長 る 数 員 わ 争 留", 局: "長 面 部 地 員 所 内", 区: "分 域 間 画 民 役 長 内 別 切 立", 市: "民 内 役 長 道 立 街 場 政 営 外 販 制 域 議 県 税 況 有 指", 町: "民 内 役 長 道 立 並 会 営 有 外 家 政 工 域 議 税", 村: "民 役 長 道 立 営 づ 落", 県: "民 内 庁 道 立 営 外 下 知 警", 国: "民 内 道 立 際 外 勢 土 保 営 会 庫 税 家 籍 産 宝 連 交 費 が の",
  団: "地 員 結 体 長 塊 欒", 隊: "員 列 長", 班: "長 員", 分: "野 の 科 会 析 別 類 担 団 館 庁 校 署 室 散 配 割 布 岐 け か か ょ ち 煙 権 娩 量 解 離 譲 限 母 社 子 家 水 校 所 業 科会", 秒: "速 針", 時間: "外 帯 割 差 体制 対応 営業 365日 目 軸 給 常時", 泊: "まり",
  円: "滑 形 高 安 満 卓 陣 熟 周 グラフ", 割: "り 引 合 当 愛 烈 賦 れ 安 印", 倍: "率 数 速", 対: "象 応 策 比 面 話 処 する し 応 照 外", 式: "典 次 年 場 辞 服", 口: "座 頭 腔 径 コミ 述 腔ケア 外 実 利 調", 個: "人 別 性 室 体 店 々", 字: "幕 句 体 形 典", 巻: "頭 末 き", 曲: "がり が 線 げ 面", 棟: "梁 目", 軒: "先 下 並", 冊: "子 目", 箱: "根 物", 袋: "小路", 缶: "詰 バッジ", 杯: "目", 店舗: "併用",
  t: "車 トラック", つ: "なが ど い か く け な ぶ", 単位: "互換 で", 団体: "交渉 戦 客 旅行", 組織: "的 化 体制 改革 強化 目標", 計画: "期間 年度 的 目", 事業: "者 所 費 化 部 主 目 承継 継続 年度", 会議: "室 録 体", 地区: "別 画", 地域: "別 おこし 活性 住民 包括 防災 経済 振興 福祉 社会 づくり 医療 資源 交通 間 性 差", 項目: "目 別", 業務: "継続 改善 委託 用 量 時間", 研修: "生 会 所 医", 教室: "型", 契約: "書 者 金", 申請: "書 者 中", 職員: "団体 数 定数 課 厚生", 世帯: "主 数 分 構成", 企業: "誘致 立地 局 支援 団地 者", 学校: "教育 運営 給食 長 区 司書 生活", 大会: "議", 商品: "券 開発 化", 施設: "整備 長 園 管理 使用 入所 利用 設備", 資料: "館 室", 条例: "案 化 制定", 課題: "解決 別", 機関: "紙 誌 投資", 住宅: "地 用 街 火災", 避難所: "運営 開設 生活", 窓口: "業務 対応 化", 公園: "内 緑地", サービス: "業", 訓練: "校 生 場", 活動: "量 的", 部門: "別 長",
  年: "度 間 末 始 生 代 次 目 前 後 金 少 齢 中 内 明", 日: "本 常 程 時 付 々 曜 祝 目 間 常", 度: "合 数", 歳: "入 出 児 代 未", 世代: "間", 週: "間 末 目", か月: "目 間 児 健", ヶ月: "目 間 児 健", カ月: "目 間 児 健",
  キロ: "グラム メートル リットル ワット", トン: "ネル カツ ボ", コース: "ター", グループ: "ホーム ワーク", チーム: "ワーク", クラブ: "ハウス", ライン: "アップ", セット: "アップ", ホーム: "ページ ルーム", モデル: "ル", ページ: "ビュー", ユーザー: "ビリティ", テーマ: "パーク",
};

const PERCENT = ["パーセント", "㌫", "%"];

interface Entry {
  text: string;
  class: UnitClass;
  notBefore: string[];
}

const BY_FIRST = new Map<string, Entry[]>();
for (const unitClass of Object.keys(UNITS) as UnitClass[]) {
  for (const text of UNITS[unitClass].split(" ")) {
    const entries = BY_FIRST.get(text[0]!) ?? [];
    entries.push({ text, class: unitClass, notBefore: (NOT_BEFORE[text] ?? "").split(" ").filter(Boolean) });
    BY_FIRST.set(text[0]!, entries);
  }
}
for (const entries of BY_FIRST.values()) entries.sort((a, b) => b.text.length - a.text.length);

/**
 * The unit that starts at an offset of a width-folded text: the longest that is not the start of another word
 * (`3人権教室`, `5分野` hold no 人 and no 分). Null when none does.
 */
export function unitAt(folded: string, at: number): UnitMatch | null {
  for (const entry of BY_FIRST.get(folded[at] ?? "") ?? []) {
    if (!folded.startsWith(entry.text, at)) continue;
    const end = at + entry.text.length;
    if (entry.notBefore.some((word) => folded.startsWith(word, end))) continue;
    if (/[A-Za-z]$/.test(entry.text) && /[A-Za-z0-9]/.test(folded[end] ?? "")) continue;
    const unit = PERCENT.includes(entry.text) ? "%" : entry.text;
    return { unit, class: entry.class, length: entry.text.length };
  }
  return null;
}

/** Spellings of one unit; the first stands for all. */
const SAME: string[][] = [
  ["人", "名", "延べ人"],
  ["箇所", "個所", "か所", "カ所", "ヵ所", "ヶ所", "ケ所", "ヶ処", "ヵ処"],
  ["か国", "カ国", "ヵ国", "ヶ国"],
  ["か月", "カ月", "ヵ月", "ヶ月", "ケ月", "箇月"],
  ["ポイント", "pt"], ["t", "トン"], ["kg", "㎏", "キログラム"], ["L", "l", "ℓ", "リットル"], ["km", "㎞", "キロメートル", "キロ"], ["m", "メートル"],
  ["㎡", "m2", "m²", "平方メートル", "平米"], ["㎥", "m3", "m³", "立方メートル"], ["ha", "㏊", "ヘクタール"], ["t-CO2", "t-CO₂", "tCO2", "tCO₂", "トンCO2", "トン-CO2"],
  ["PV", "ページビュー", "ビュー", "アクセス"], ["DL", "ダウンロード"], ["ページ", "頁"], ["手続", "手続き"], ["取組", "取り組み"], ["店", "店舗"], ["校", "学校"],
];
const CANONICAL = new Map(SAME.flatMap((spellings) => spellings.map((text) => [text, spellings[0]!] as const)));

/** One spelling for a unit's spellings (名 → 人, か所 → 箇所), so that two quantities can be compared. */
export function canonicalUnit(unit: string): string {
  return CANONICAL.get(unit) ?? unit;
}
