/** The words of a sheet in one language; `src/messages` holds both. Extended where the sheets need more. */
export interface SheetText {
  readonly productName: string;
}
