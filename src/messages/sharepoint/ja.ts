import { LIST_COLUMNS } from "../listColumns";
import { MOST_COLUMNS, type ServiceWords, type SharePointWords } from "./table";

const columnName = (name: string): string => (name in LIST_COLUMNS ? `${LIST_COLUMNS[name as keyof typeof LIST_COLUMNS]}（${name}）` : name);
const columnNames = (names: readonly string[]): string =>
  [...names.slice(0, MOST_COLUMNS).map(columnName), ...(names.length > MOST_COLUMNS ? [`ほか${names.length - MOST_COLUMNS}列`] : [])].join("、");
const requestNumber = (requestId: string | null): string => (requestId === null ? "" : `問い合わせ番号: ${requestId}`);
const detail = ({ status, code, text, requestId }: ServiceWords): string =>
  [`${status} ${code}`.trim(), text && `「${text}」`, requestNumber(requestId)].filter(Boolean).join(" ");
const doings = { read: "リストを読む", write: "リストに書き込む", provision: "リストを作る" };

export const ja: SharePointWords = {
  problems: {
    offline: ({ host }) => `${host} につながりません。ネットワークが切れているか、接続先が止まっています。つながってから、もう一度試してください。`,
    throttled: ({ seconds, attempts }) =>
      `サービスが混み合っていて、${attempts}回試しても受け付けられませんでした。${seconds === null ? "しばらくしてから" : `${Math.ceil(seconds)}秒以上たってから`}、もう一度試してください。`,
    "service-failed": ({ status, attempts, requestId }) =>
      `サービスに障害が起きています（${status}、${attempts}回試しました）。しばらくしてから、もう一度試してください。続くときは情報システム担当に知らせてください。${requestNumber(requestId)}`,
    "sign-in-needed": () => "サインインが切れています。もう一度サインインしてください。",
    "sign-in-failed": ({ code }) => `サインインできませんでした（${code}）。もう一度試し、続くときは情報システム担当にこの番号を知らせてください。`,
    forbidden: ({ doing, requestId }) =>
      `${doings[doing]}権限がありません。情報システム担当に、アプリとあなたの権限の確認を頼んでください。${requestNumber(requestId)}`,
    locked: ({ requestId }) =>
      `SharePointのサイトか項目がロックされていて、書き込めません。情報システム担当にロックを解いてもらい、もう一度試してください。${requestNumber(requestId)}`,
    "storage-full": ({ requestId }) =>
      `SharePointのサイトの容量が一杯で、書き込めません。情報システム担当に容量を空けてもらい、もう一度試してください。${requestNumber(requestId)}`,
    "site-not-found": ({ siteUrl }) => `サイト ${siteUrl} が見つかりません。情報システム担当に、config.json の siteUrl の確認を頼んでください。`,
    "list-not-found": ({ list, siteUrl }) =>
      `リスト「${list}」が ${siteUrl} にありません。情報システム担当に、config.json の list を直すか（これから作るリストは、ID ではなく名前で書きます）、「リストを用意する」でリストを作るよう頼んでください。`,
    "columns-missing": ({ columns }) =>
      `リストに列がありません: ${columnNames(columns)}。情報システム担当に、別のリストを指していないか確かめ、「リストを用意する」をもう一度行うよう頼んでください。足りない列だけが加わります。`,
    "column-type": ({ column, expected, found }) =>
      `リストの列「${columnName(column)}」の種類が違います（必要: ${ja.columnKinds[expected]}、実際: ${ja.columnKinds[found]}）。情報システム担当に、列の中身を控えてから列を削除し、「リストを用意する」をもう一度行うか、別のリストを使うよう頼んでください。`,
    "column-not-indexed": ({ column }) =>
      `リストの列「${columnName(column)}」にインデックスがなく、探せません。情報システム担当に、「リストを用意する」をもう一度行うよう頼んでください。`,
    "too-many-items": ({ list }) => `リスト ${list} の件数が多すぎて、この条件では読めません。年度や部局を絞ってください。`,
    "document-too-long": ({ sheet, row, characters, limit }) =>
      `シート「${sheet}」の取組${row}は長すぎて送れません（${characters.toLocaleString("ja")}文字、上限${limit.toLocaleString("ja")}文字）。文を短くして、もう一度提出してください。`,
    "document-newer": ({ version }) =>
      `この取組は、新しい版のアドイン（文書の版 ${version}）で書かれています。Excelを開き直してアドインを新しくし、続くときは情報システム担当に知らせてください。`,
    "document-unreadable": ({ itemId }) =>
      `リストの項目 ${itemId} の「${columnName("Document")}」が書き換えられていて読めません。SharePointのバージョン履歴から戻してください。`,
    "kept-changing": (problem) =>
      `書き込むたびに、リストの項目がほかで変更されていました。しばらくしてから送り直し、続くときは情報システム担当に知らせてください。（${detail(problem)}）`,
    "row-gone": ({ itemId }) =>
      `リストの項目 ${itemId} はもうありません。だれかがSharePointで削除しています。ごみ箱から戻すか、ブックから提出し直してください。`,
    "comment-too-long": ({ characters, limit }) =>
      `コメントが長すぎます（${characters.toLocaleString("ja")}文字、上限${limit.toLocaleString("ja")}文字）。短くして、もう一度送ってください。`,
    "history-full": ({ itemId, characters, limit }) =>
      `リストの項目 ${itemId} は確認の履歴が一杯です（${characters.toLocaleString("ja")}文字、上限${limit.toLocaleString("ja")}文字）。古い記録を消さないよう、書き込んでいません。コメントを短くするか、情報システム担当に「${columnName("ReviewHistory")}」の控えを取って空にするよう頼んでください。`,
    "history-unreadable": ({ itemId }) =>
      `リストの項目 ${itemId} の「${columnName("ReviewHistory")}」が書き換えられていて読めません。記録を失わないよう、書き込んでいません。SharePointのバージョン履歴から戻してください。`,
    "not-graph": ({ status, host }) =>
      `${host} から思わぬ返事がありました（${status}）。プロキシなどが割り込んでいるか、graphBaseUrl が違います。情報システム担当に知らせてください。`,
    refused: ({ status, code, text, requestId }) =>
      `SharePointが受け付けませんでした（${status} ${code}「${text}」）。情報システム担当に知らせてください。${requestNumber(requestId)}`,
  },
  configErrors: {
    "no-file": () => "アドインのページと同じ場所に config.json がありません。",
    "not-json": () => "config.json が JSON として読めません。引用符やコンマの抜けを直してください。",
    "not-object": () => "config.json は { } で囲んだ設定の集まりでなければなりません。",
    "unknown-setting": ({ setting, known }) =>
      `config.json の「${setting}」という設定はありません。つづりを確かめるか消してください。使える設定: ${known.join("、")}`,
    missing: ({ setting }) => `config.json に「${setting}」がありません。書き加えてください。`,
    invalid: ({ setting, value, expected }) => `config.json の「${setting}」の値 ${value} は使えません。${ja.expectations[expected]}`,
  },
  columnKinds: {
    text: "1行テキスト",
    note: "複数行テキスト",
    number: "数値",
    dateTime: "日付と時刻",
    choice: "選択肢",
    boolean: "はい/いいえ",
    currency: "通貨",
    lookup: "参照",
    personOrGroup: "ユーザーまたはグループ",
    calculated: "集計値",
    hyperlinkOrPicture: "ハイパーリンク",
    other: "その他",
  },
  expectations: {
    mode: '"local" か "sharepoint" を書いてください。',
    "graph-url": "https:// で始まり /v1.0 で終わる Microsoft Graph の URL を書いてください。",
    "site-url": "https:// で始まるサイトの URL を、? や # なしで書いてください。",
    text: "空でない文字を書いてください。",
    departments:
      '部局名を重なりなく ["…", "…"] の形で書いてください。課ごとに提出する部局は、名前の代わりに {"name": "…", "sections": ["…", "…"]} と書きます。',
    tenant: "テナントの ID かドメイン名を書いてください。",
    guid: "アプリの登録にある ID（8-4-4-4-12 桁）を書いてください。",
    permission: "Lists.SelectedOperations.Selected、Sites.Selected、Sites.ReadWrite.All のどれかを書いてください。",
  },
};
