import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { AddInFrame } from "./AddInFrame";
import type { AddInSession } from "./addInSession";
import { useWords } from "./words";

/** Widths of Office's task pane, in pixels. */
const DEFAULT_WIDTH = 350;
const LEAST_WIDTH = 320;
const MOST_WIDTH = 800;
const KEY_STEP = 10;

interface TaskPaneProps {
  session: AddInSession;
  visible: boolean;
  title: string;
  url: string;
  onAttach(frame: Window | null): void;
}

/** The task pane: its page lives from the first command on, shown or not; the left edge is dragged to widen it. */
export function TaskPane({ session, visible, title, url, onAttach }: TaskPaneProps) {
  const words = useWords();
  const [width, setWidth] = useState(DEFAULT_WIDTH);
  const dragFrom = useRef<{ x: number; width: number }>(null);
  const widen = (to: number) => setWidth(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.round(to))));

  return (
    <aside className={visible ? "task-pane" : "task-pane hidden-pane"} aria-label={words.pane} inert={!visible}>
      <div
        className="splitter"
        role="separator"
        aria-orientation="vertical"
        aria-label={words.resizePane}
        aria-valuenow={width}
        aria-valuemin={LEAST_WIDTH}
        aria-valuemax={MOST_WIDTH}
        tabIndex={0}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          dragFrom.current = { x: event.clientX, width };
        }}
        onPointerMove={(event) => dragFrom.current && widen(dragFrom.current.width + dragFrom.current.x - event.clientX)}
        onPointerUp={() => (dragFrom.current = null)}
        onKeyDown={(event) => {
          if (event.key === "ArrowLeft") widen(width + KEY_STEP);
          if (event.key === "ArrowRight") widen(width - KEY_STEP);
          if (event.key === "Home") widen(LEAST_WIDTH);
          if (event.key === "End") widen(MOST_WIDTH);
        }}
      />
      <div className="task-pane-body" style={{ width }}>
        <div className="task-pane-title">
          <h2>{title}</h2>
          <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={words.closePane} onClick={() => session.hidePane()} />
        </div>
        <AddInFrame title={title} name={session.host.frameName("pane")} url={url} onAttach={onAttach} />
      </div>
    </aside>
  );
}
