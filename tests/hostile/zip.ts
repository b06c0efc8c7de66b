import { deflateRawSync } from "node:zlib";

/** An entry of a package; `claims` are what its headers say where that is not the truth. */
export interface Entry {
  name: string;
  content: Uint8Array;
  /** Compressed content, when it was prepared beforehand. */
  deflated?: Uint8Array;
  claims?: { size?: number; crc?: number };
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATE = 8;

/** Common part of a local and a central header: version, flags, method, time, date, checksum, both sizes, name length. */
function header(view: DataView, at: number, name: Uint8Array, packed: number, size: number, crc: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 4, DEFLATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

/**
 * Writes a package whose headers may lie, which no honest library does. Checksums are left at 0 (readers take that as
 * "not given") unless an entry claims one. Layout: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function writeZip(entries: readonly Entry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, deflated = deflateRawSync(content), claims = {} } of entries) {
    const nameBytes = new TextEncoder().encode(name);
    const size = claims.size ?? content.length;
    const local = new Uint8Array(30 + nameBytes.length);
    const localView = new DataView(local.buffer);
    localView.setUint32(0, LOCAL, true);
    header(localView, 4, nameBytes, deflated.length, size, claims.crc ?? 0);
    local.set(nameBytes, 30);
    const central = new Uint8Array(46 + nameBytes.length);
    const centralView = new DataView(central.buffer);
    centralView.setUint32(0, CENTRAL, true);
    header(centralView, 6, nameBytes, deflated.length, size, claims.crc ?? 0);
    centralView.setUint32(42, offset, true);
    central.set(nameBytes, 46);
    chunks.push(local, deflated);
    directory.push(central);
    offset += local.length + deflated.length;
  }
  const end = new Uint8Array(22);
  const endView = new DataView(end.buffer);
  endView.setUint32(0, END, true);
  endView.setUint16(8, entries.length, true);
  endView.setUint16(10, entries.length, true);
  endView.setUint32(12, directory.reduce((sum, part) => sum + part.length, 0), true);
  endView.setUint32(16, offset, true);
  return Buffer.concat([...chunks, ...directory, end]);
}
