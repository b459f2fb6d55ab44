/** Most bytes of a certificate file; real bundles have some ten thousand. */
export const CERTIFICATE_FILE_LIMIT = 1024 * 1024;
