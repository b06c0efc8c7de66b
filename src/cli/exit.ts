/** Exit status of every command for input that could not be read or options that make no sense. */
export const EXIT_BAD_INPUT = 2;
