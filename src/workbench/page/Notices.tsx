import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useWords } from "./words";

export interface Notice {
  intent: "info" | "success" | "warning" | "error";
  text: string;
}

/** Messages of the workbench itself, under the ribbon; read out when they appear. */
export function Notices({ notices, onDismiss }: { notices: readonly Notice[]; onDismiss(notice: Notice): void }) {
  const words = useWords();
  return (
    <div role="status" className="notices">
      {notices.map((notice) => (
        <MessageBar key={notice.text} intent={notice.intent}>
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={words.dismiss} onClick={() => onDismiss(notice)} />
            }
          />
        </MessageBar>
      ))}
    </div>
  );
}
