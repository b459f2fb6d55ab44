const LINE = /.{1,64}/g;

/** A PEM block (RFC 7468) of some DER in Base64. */
export function pemBlock(label: string, base64: string): string {
  const lines = base64.match(LINE) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
