// The core is compiled without DOM and Node types. These encoders exist in every JavaScript runtime that
// the product targets; tsconfig.core.json is the only configuration that reads this file.
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}
