/** Most characters of a text, or bytes of a file: 5 MB of configuration and what a terminal adds to it. */
export const CONFIGURATION_FILE_LIMIT = 6 * 1024 * 1024;
