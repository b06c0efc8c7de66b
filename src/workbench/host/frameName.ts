/** Flag in the host information that tells office.js the page and its commands share one runtime. */
const SHARED_RUNTIME = 1;

export interface FrameIdentity {
  /** One per page load: office.js caches what it learned under it. */
  conversationId: string;
  /** The add-in instance; a dialog needs one of its own, or the pane takes itself for a dialog later. */
  appId: string;
  /** Origin of the page that plays the host. */
  hostOrigin: string;
  /** Language of the user interface, e.g. "ja-JP". */
  locale: string;
  dialog: boolean;
}

/** The window name by which office.js finds its host; must be set before the frame's address. */
export function frameName({ conversationId, appId, hostOrigin, locale, dialog }: FrameIdentity): string {
  const flags = dialog ? 0 : SHARED_RUNTIME;
  return JSON.stringify({
    baseFrameName: `frame-${conversationId}`,
    hostInfo: ["Excel", "Web", "16.01", locale, conversationId, dialog ? "isDialog" : "", "disableLogging", flags].join("$"),
    xdmInfo: `${conversationId}|${appId}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
