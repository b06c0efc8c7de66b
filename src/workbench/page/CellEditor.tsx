import { useEffect, useRef, useState } from "react";

interface CellEditorProps {
  label: string;
  initialText: string;
  onCommit(text: string): void;
  onCancel(): void;
}

/** The entry field over a cell: Enter enters, Alt+Enter breaks the line, Esc leaves the cell as it was. */
export function CellEditor({ label, initialText, onCommit, onCancel }: CellEditorProps) {
  const [text, setText] = useState(initialText);
  const field = useRef<HTMLTextAreaElement>(null);
  const ended = useRef(false);

  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(initialText.length, initialText.length);
  }, [initialText]);

  const end = (finish: () => void) => {
    if (ended.current) return;
    ended.current = true;
    finish();
  };

  return (
    <textarea
      ref={field}
      className="cell-editor"
      aria-label={label}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => end(() => onCommit(text))}
      onKeyDown={(event) => {
        event.stopPropagation();
        // Enter also ends the conversion of Japanese input; that one belongs to the input method.
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Escape") return end(onCancel);
        if (event.key !== "Enter") return;
        event.preventDefault();
        if (event.altKey) setText(insertBreak(event.currentTarget));
        else end(() => onCommit(text));
      }}
    />
  );
}

function insertBreak(field: HTMLTextAreaElement): string {
  return `${field.value.slice(0, field.selectionStart)}\n${field.value.slice(field.selectionEnd)}`;
}
