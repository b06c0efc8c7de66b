import { useState } from "react";
import { areaAddress, parseAddress, type Position } from "../../sheet/address";
import { entryText } from "../model/cellEntry";
import type { WorkbookModel } from "../model/workbookModel";
import { useModel } from "./useModel";
import { useWords } from "./words";

interface FormulaBarProps {
  model: WorkbookModel;
  onEnter(position: Position, text: string): void;
}

const always = () => true;

/** Name box and formula bar: where the selection is, what its first cell holds, and both to type in. */
export function FormulaBar({ model, onEnter }: FormulaBarProps) {
  const words = useWords();
  useModel(model, always);
  const { selection, activeSheet } = model;
  const position: Position = { row: selection.top, column: selection.left };
  const address = areaAddress({ top: position.row, left: position.column, bottom: position.row, right: position.column });
  const text = entryText(activeSheet.cellOrBlank(position.row, position.column));
  const place = `${activeSheet.id} ${address}`;

  return (
    <div className="formula-bar">
      <Field key={`name ${place}`} label={words.nameBox} className="name-box" text={address} onCommit={(typed) => goTo(model, typed)} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <Field
        key={`text ${place} ${text}`}
        label={words.formulaBar}
        className="formula"
        text={text}
        onCommit={(typed) => typed !== text && onEnter(position, typed)}
      />
    </div>
  );
}

function Field({ label, className, text, onCommit }: { label: string; className: string; text: string; onCommit(text: string): void }) {
  const [typed, setTyped] = useState(text);
  return (
    <textarea
      aria-label={label}
      className={className}
      rows={1}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => onCommit(typed)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Escape") setTyped(text);
        if (event.key !== "Enter" || event.altKey) return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
    />
  );
}

/** Selects what an address names; anything that is no address changes nothing. */
function goTo(model: WorkbookModel, typed: string): void {
  try {
    model.select(model.activeSheet.id, parseAddress(typed.trim().normalize("NFKC")));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}
