/** Largest file that is read at all. */
export const LARGEST_FILE_BYTES = 64 * 2 ** 20;
