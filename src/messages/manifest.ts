import type { AddressFault } from "../cli/manifest/productionManifest";

const both = (ja: string, en: string) => `${ja}\n${en}`;

/** Words of the tool that makes the manifest for distribution; its reader may be an administrator of either language. */
export const manifestMessages = {
  description: both("配布用のマニフェストを作ります。", "Makes the manifest for distribution."),
  urlOption: both("ビルドしたファイルを置いたフォルダーのURL (https)", "URL of the folder that holds the built files (https)"),
  idOption: both("アドインのID (UUID)。省くと元のIDのままです。", "id of the add-in (UUID); the source's id when left out"),
  faults: {
    "not-a-url": (url) =>
      both(`「${url}」はURLではありません。https:// で始まるURLを指定してください。`, `"${url}" is not a URL. Give one that begins with https://.`),
    "not-https": (url) =>
      both(`「${url}」は https ではありません。Officeは https のアドインだけを読み込みます。`, `"${url}" is not https. Office loads add-ins over https only.`),
    "has-query": (url) =>
      both(
        `「${url}」に ? や # があります。ファイルを置いたフォルダーのURLだけを指定してください。`,
        `"${url}" has a query or fragment. Give the folder's URL only.`,
      ),
    // The address is not repeated: it holds a password.
    "has-password": () =>
      both(
        "URLに利用者名かパスワードが入っています。マニフェストは配った相手の全員が読めます。入っていないURLを指定してください。",
        "The URL holds a user name or a password, and everybody who gets the manifest can read it. Give a URL without them.",
      ),
  } satisfies Record<AddressFault, (url: string) => string>,
  badId: (id: string) =>
    both(`「${id}」はUUIDではありません。node -p "crypto.randomUUID()" で作れます。`, `"${id}" is not a UUID. node -p "crypto.randomUUID()" makes one.`),
  written: (file: string, id: string, address: string) =>
    both(`${file} を作りました (ID ${id}、配置先 ${address})。`, `Wrote ${file} (id ${id}, served from ${address}).`),
};
