import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from "react";

/** What the grid asks of its entry field. */
export interface EntryHandle {
  focus(): void;
  /** Goes on with what the cell holds. */
  edit(): void;
  /** Enters what has been typed, before the selection moves on. */
  commit(): void;
}

interface EntryFieldProps {
  ref: Ref<EntryHandle>;
  label: string;
  /** Id of the cell that the field lies over. */
  cellId: string;
  /** What the cell holds, as it is typed. */
  content: string;
  /** Keys while nothing is being entered; true when one was of use. */
  onKey(key: string): boolean;
  onEditing(editing: boolean): void;
  onCommit(text: string): void;
  /** After Enter. */
  onEntered(): void;
}

/**
 * The field that takes the keyboard for the grid. It lies unseen over the active cell, so that an input method finds
 * somewhere to type, and shows itself with the first character. Enter enters, Alt+Enter breaks the line, Esc gives up.
 */
export function EntryField({ ref, label, cellId, content, onKey, onEditing, onCommit, onEntered }: EntryFieldProps) {
  const [text, setText] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const editing = text !== undefined;

  useLayoutEffect(() => layOver(field.current, document.getElementById(cellId)), [cellId, editing, content]);
  useEffect(() => onEditing(editing), [editing, onEditing]);

  const finish = (commit: boolean) => {
    if (commit && text !== undefined && text !== content) onCommit(text);
    setText(undefined);
  };
  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus({ preventScroll: true }),
    edit: () => setText(content),
    commit: () => finish(true),
  }));

  const onKeyDown = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter also ends the conversion of Japanese input; that one belongs to the input method.
    if (event.nativeEvent.isComposing) return;
    if (!editing) {
      if (event.key === "F2" || event.key === "Enter") setText(content);
      else if (!onKey(event.key)) return;
    } else if (event.key === "Escape") finish(false);
    else if (event.key === "Enter" && event.altKey) setText(withBreak(event.currentTarget));
    else if (event.key === "Enter") {
      finish(true);
      onEntered();
    } else return;
    event.preventDefault();
  };

  return (
    <textarea
      ref={field}
      className="entry-field"
      data-editing={editing || undefined}
      aria-label={label}
      aria-describedby={cellId}
      value={text ?? ""}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish(true)}
      onKeyDown={onKeyDown}
    />
  );
}

function layOver(field: HTMLElement | null, cell: HTMLElement | null): void {
  if (!field || !cell) return;
  const pixels = { left: cell.offsetLeft, top: cell.offsetTop, minWidth: cell.offsetWidth, minHeight: cell.offsetHeight };
  for (const [name, value] of Object.entries(pixels)) field.style[name as keyof typeof pixels] = `${value}px`;
}

function withBreak({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): string {
  return `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`;
}
