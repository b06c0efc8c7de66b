import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import { CheckView } from "./check/CheckView";
import { Loading } from "./common/Loading";
import { Boundary } from "./shell/Boundary";
import { CommandFailure } from "./shell/CommandFailure";
import { Shell } from "./shell/Shell";
import { themeFor, type OfficeColors } from "./shell/theme";
import { PaneProvider, usePaneState, useWords, type Pane } from "./state/Pane";

const ReportView = lazy(() => import("./report/ReportView").then(({ ReportView }) => ({ default: ReportView })));
const SubmitView = lazy(() => import("./submit/SubmitView").then(({ SubmitView }) => ({ default: SubmitView })));
const SummaryView = lazy(() => import("./summary/SummaryView").then(({ SummaryView }) => ({ default: SummaryView })));
const OutboxNotice = lazy(() => import("./shell/OutboxNotice").then(({ OutboxNotice }) => ({ default: OutboxNotice })));
const SettingsView = lazy(() => import("./settings/SettingsView").then(({ SettingsView }) => ({ default: SettingsView })));
const FolderView = lazy(() => import("./folder/FolderView").then(({ FolderView }) => ({ default: FolderView })));

interface AppProps {
  pane: Pane;
  colors?: OfficeColors | undefined;
}

/** The whole task pane. */
export function App({ pane, colors }: AppProps) {
  return (
    <PaneProvider pane={pane}>
      <Themed colors={colors} />
    </PaneProvider>
  );
}

function Themed({ colors }: { colors: OfficeColors | undefined }) {
  const { language, view, outbox, choices } = usePaneState();
  const { shell } = useWords();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = shell.title;
  }, [language, shell.title]);
  return (
    <FluentProvider theme={themeFor(colors)} lang={language}>
      <Shell>
        <Boundary key={view} words={shell}>
          <CommandFailure />
          <div aria-live="polite">
            {(outbox || choices > 0) && (
              <Suspense>
                <OutboxNotice />
              </Suspense>
            )}
          </div>
          <Suspense fallback={<Loading label={shell.opening} />}>
            <View />
          </Suspense>
        </Boundary>
      </Shell>
    </FluentProvider>
  );
}

function View() {
  switch (usePaneState().view) {
    case "check":
      return <CheckView />;
    case "report":
      return <ReportView />;
    case "submit":
      return <SubmitView />;
    case "summary":
      return <SummaryView />;
    case "settings":
      return <SettingsView />;
    case "folder":
      return <FolderView />;
  }
}
