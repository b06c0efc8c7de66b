import type { OutboxFault } from "../cli/submit/outboxFolder";
import type { Language } from "./language";

interface ListWords {
  description: string;
  createDescription: string;
  configOption: string;
  administrator: string;
  /** `permission`: what the token must be for. */
  noToken: (variable: string, permission: string) => string;
  tokenRefused: (variable: string) => string;
  /** Behind what is fixed by making the list once more, which is a button elsewhere. */
  toComplete: string;
  created: (url: string) => string;
  found: (url: string) => string;
  added: (columns: readonly string[]) => string;
  changed: (columns: readonly string[]) => string;
  nothingToDo: string;
  listId: (id: string) => string;
  /** Why submissions cannot be kept. */
  outbox: (fault: OutboxFault) => string;
}

/** What `goal-sheet list` says. */
export const LIST_WORDS: Record<Language, ListWords> = {
  ja: {
    description: "提出先の SharePoint リストを用意します。",
    createDescription: "設定にあるリストを作るか、足りない列とインデックスを補います。何度実行しても同じです。",
    configOption: "アドインの設定ファイル config.json",
    administrator: "管理者",
    noToken: (variable, permission) =>
      `SharePoint へのアクセス トークンがありません。環境変数 ${variable} に ${permission} のトークンを入れて、もう一度実行してください。`,
    tokenRefused: (variable) => `環境変数 ${variable} のトークンの期限が切れているか、使えません。新しいトークンを入れて、もう一度実行してください。`,
    toComplete: "コマンドでは goal-sheet list create です。",
    created: (url) => `リストを作りました: ${url}`,
    found: (url) => `リストがありました: ${url}`,
    added: (columns) => `列を加えました: ${columns.join("、")}`,
    changed: (columns) => `列を整えました: ${columns.join("、")}`,
    nothingToDo: "変えるところはありませんでした。",
    listId: (id) => `config.json の list にはこの ID を書いてください: ${id}`,
    outbox: (fault) => {
      switch (fault.reason) {
        case "in-use":
          return `${fault.folder}: 別のコマンド（${fault.holder}）が送信中です。終わってから、もう一度実行してください。`;
        case "unreadable":
          return `${fault.file}: 送信待ちの記録が読めません。別の場所に移して残し、もう一度実行してください。`;
        case "not-writable":
          return `${fault.folder}: 送信待ちを保存できないため、送るのをやめました（${fault.detail}）。空き容量と書込みの権限を確かめて、もう一度実行してください。`;
      }
    },
  },
  en: {
    description: "Prepares the SharePoint list that submissions go to.",
    createDescription: "Makes the configured list, or adds the columns and indexes it lacks. A second run changes nothing.",
    configOption: "the add-in's config.json",
    administrator: "administrator",
    noToken: (variable, permission) =>
      `There is no access token for SharePoint. Put one with ${permission} into the environment variable ${variable} and run again.`,
    tokenRefused: (variable) => `The token in the environment variable ${variable} has expired or is not taken. Put a new one there and run again.`,
    toComplete: " On the command line that is goal-sheet list create.",
    created: (url) => `Made the list: ${url}`,
    found: (url) => `Found the list: ${url}`,
    added: (columns) => `Added columns: ${columns.join(", ")}`,
    changed: (columns) => `Completed columns: ${columns.join(", ")}`,
    nothingToDo: "No changes were needed.",
    listId: (id) => `Put this id into config.json as list: ${id}`,
    outbox: (fault) => {
      switch (fault.reason) {
        case "in-use":
          return `${fault.folder}: another command (${fault.holder}) is sending from it. Run again when it has ended.`;
        case "unreadable":
          return `${fault.file}: the record of what waits cannot be read. Move it elsewhere, keep it, and run again.`;
        case "not-writable":
          return `${fault.folder}: what waits cannot be saved, so sending has stopped (${fault.detail}). Check free space and permission to write, and run again.`;
      }
    },
  },
};
