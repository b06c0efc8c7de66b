import type { FolderFile, FolderOptions } from "../../folder/checkedFile";
import { folderFile } from "../../xlsx/folderFile";
import { faultOf, workbookBytes, type InputFault } from "../inputs";

/** Reads and checks one file of a folder, or says why not. */
export async function checkFile(file: string, options: FolderOptions): Promise<FolderFile<InputFault>> {
  let bytes: Uint8Array;
  try {
    bytes = workbookBytes(file);
  } catch (error) {
    return { file, fault: faultOf(error) };
  }
  return folderFile(file, bytes, options);
}
