import { settledFamilies } from "../../checks/settings";
import { townDay } from "../../messages/townTime";
import { familiesOf } from "../state/knownForms";
import { LARGEST_FILE_BYTES } from "../../xlsx/fileSize";
import type { FolderChecker } from "../ports";
import type { FolderRun } from "../state/paneState";
import { usePane, usePaneState } from "../state/Pane";
import type { GivenFile } from "./givenFiles";

/** The check of many workbooks: how far it is, and how to start one. It goes on while another view is shown. */
export function useFolderRun(): { run: FolderRun | null; start(given: readonly GivenFile[]): Promise<void> } {
  const { store, ports } = usePane();
  const { folder: run } = usePaneState();
  const start = async (given: readonly GivenFile[]) => {
    store.get().folder?.stop();
    const { settings, forms } = store.get();
    let checker: FolderChecker | null = null;
    let current: FolderRun = { files: [], total: given.length, state: "running", stop };
    const show = (changed: Partial<FolderRun>) => {
      current = { ...current, ...changed };
      store.update((state) => ({ ...state, folder: current }));
    };
    function stop(): void {
      if (current.state !== "running") return;
      checker?.stop();
      show({ state: "stopped" });
    }
    // On show before the checker is there: what is given meanwhile ends this run.
    show({});
    try {
      checker = await ports.openFolderChecker({ settings, families: settledFamilies(settings, familiesOf(forms)), today: townDay(ports.now()) });
    } catch (error) {
      stop();
      throw error;
    }
    if (current.state !== "running") return checker.stop();
    for (const { path, file } of given) {
      const bytes = await bytesOf(file);
      const checked = typeof bytes === "string" ? { file: path, fault: bytes } : await checker.check(path, bytes);
      if (current.state !== "running") return;
      show({ files: [...current.files, checked] });
    }
    checker.stop();
    show({ state: "done" });
  };
  return { run, start };
}

/** A file's bytes, or why they are not read: too many for the page's memory, or the file has gone since or may not be opened. */
async function bytesOf(file: File | null): Promise<Uint8Array | "too-large" | "cannot-open"> {
  if (file === null) return "cannot-open";
  if (file.size > LARGEST_FILE_BYTES) return "too-large";
  return file.arrayBuffer().then(
    (bytes) => new Uint8Array(bytes),
    () => "cannot-open",
  );
}
