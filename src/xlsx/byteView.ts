/** A view of a byte array's own bytes, to read and write numbers in. */
export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
