import { FluentProvider } from "@fluentui/react-components";
import type { Language } from "../../messages/language";
import { paneMessages } from "../../messages/pane";
import { Notice } from "../common/Notice";
import { themeFor } from "./theme";

/** The page when there is no Excel to work with. */
export function NoOffice({ reason, language }: { reason: "noOffice" | "notExcel"; language: Language }) {
  const { title, why, next } = paneMessages(language).shell[reason];
  return (
    <FluentProvider theme={themeFor(undefined)} lang={language}>
      <main>
        <Notice intent="error" title={title} why={why} next={next} />
      </main>
    </FluentProvider>
  );
}
