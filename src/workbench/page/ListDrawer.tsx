import { Button } from "@fluentui/react-components";
import { ArrowClockwiseRegular, DismissRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useState } from "react";
import { jsonOf, type ListContent, type ListRow } from "./listRows";
import { useWords } from "./words";

interface ListDrawerProps {
  read(): Promise<ListContent | undefined>;
  onClose(): void;
}

/** What stands in the SharePoint list, beside the workbook that it came from. */
export function ListDrawer({ read, onClose }: ListDrawerProps) {
  const words = useWords();
  const [content, setContent] = useState<ListContent>();
  const [message, setMessage] = useState("");

  const load = useCallback(() => {
    read()
      .then((found) => {
        setContent(found);
        setMessage(!found ? words.noList : found.rows.length === 0 ? words.empty : "");
      })
      .catch(() => setMessage(words.listFailed));
  }, [read, words]);
  useEffect(load, [load]);

  return (
    <section className="list-drawer" aria-label={words.listTitle}>
      <div className="task-pane-title">
        <h2>{words.listTitle}</h2>
        {content && <span>{words.listCount(content.rows.length)}</span>}
        <span className="top-bar-space" />
        <Button size="small" icon={<ArrowClockwiseRegular />} onClick={load}>
          {words.refresh}
        </Button>
        <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={words.closeList} onClick={onClose} />
      </div>
      {message && <p role="status">{message}</p>}
      {content && content.rows.length > 0 && <Rows content={content} />}
    </section>
  );
}

function Rows({ content }: { content: ListContent }) {
  const words = useWords();
  const plain = content.columns.filter(({ name }) => !content.rows.some((row) => jsonOf(row.fields[name]) !== undefined));
  return (
    <div className="list-scroller">
      <table className="list-table">
        <thead>
          <tr>
            {plain.map(({ name, displayName }) => (
              <th key={name} scope="col">
                {displayName}
              </th>
            ))}
            <th scope="col">JSON</th>
          </tr>
        </thead>
        <tbody>
          {content.rows.map((row) => (
            <tr key={row.id}>
              {plain.map(({ name }) => (
                <td key={name}>{shown(row.fields[name])}</td>
              ))}
              <td>
                {documents(row).map((json) => (
                  <details key={json}>
                    <summary>{words.showJson(String(row.fields.Title ?? row.id))}</summary>
                    <pre>{json}</pre>
                  </details>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function documents(row: ListRow): string[] {
  return Object.values(row.fields).flatMap((value) => jsonOf(value) ?? []);
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
