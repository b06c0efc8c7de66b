import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

/** The page that a sign-in window comes back to; it hands the answer to the pane and closes. */
void broadcastResponseToMainFrame();
