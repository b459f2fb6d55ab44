/** What a sheet shows, in reading order, already in the chosen language; HTML, PDF and CSV draw the same model. */
export interface SheetModel {
  readonly language: 'ko' | 'en';
  readonly title: string;
  readonly subtitle: string;
  readonly date: string;
  readonly phone: SheetTable;
  readonly accessPoint: SheetTable;
  /** CLI or JSON for the access point in monospace; null where the profile names no platform. */
  readonly commands: readonly SheetCommands[];
  /** The checks with their results. */
  readonly checks: readonly SheetCheck[];
  /** Notes printed with the sheet: masked secrets, losses. */
  readonly notes: readonly string[];
  /** Black modules of a QR code, row by row; null where the row allows none or secrets are masked. */
  readonly qr: { readonly modules: readonly (readonly boolean[])[]; readonly caption: string } | null;
  readonly signature: readonly string[];
  readonly foot: string;
}

export interface SheetTable {
  readonly heading: string;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly label: string;
  readonly value: string;
  /** Keys, identifiers and commands are set in monospace. */
  readonly monospace: boolean;
}

export interface SheetCommands {
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface SheetCheck {
  readonly verdict: 'pass' | 'warning' | 'error' | 'info';
  readonly text: string;
  readonly source: string;
}
