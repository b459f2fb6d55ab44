/** Most bytes of a certificate file that is looked at; Base64 adds a third and must stay within the contract. */
export const CERTIFICATE_FILE_LIMIT = 1_400_000;

/** Standard Base64 of bytes. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  const CHUNK = 8192;
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** A file's content in Base64, or why it can't be taken. */
export async function readCertificateFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
): Promise<{ readonly base64: string } | 'too-large' | 'unreadable'> {
  if (file.size > CERTIFICATE_FILE_LIMIT) return 'too-large';
  try {
    return { base64: toBase64(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    return 'unreadable';
  }
}
