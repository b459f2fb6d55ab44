import type { Send } from './contract';
import type { Language } from './shapes';

/** Pages that stand in the window's rail and in the native menu, in that order. */
export const MENU_PAGES = [
  'library',
  'compare',
  'certificates',
  'procedures',
  'reference',
  'settings',
] as const;
export type MenuPage = (typeof MENU_PAGES)[number];

/** What the native menu asks of the window; the loopback shell has no menu and sends none of these. */
export type BridgeEvent =
  | { readonly kind: 'new-profile' }
  | { readonly kind: 'import-library' }
  | { readonly kind: 'export-library' }
  | { readonly kind: 'find' }
  | { readonly kind: 'open-page'; readonly page: MenuPage }
  /** The menu's choice; the window saves it with `settings.set`, after which the menu is rebuilt. */
  | { readonly kind: 'set-language'; readonly language: Language };

export type BridgeEventKind = BridgeEvent['kind'];
export type BridgeListener<K extends BridgeEventKind> = (event: Extract<BridgeEvent, { kind: K }>) => void;

/** What the preload puts on `window.bridge`; nothing else of Electron reaches the page. */
export interface Bridge {
  readonly send: Send;
  /** Listens for one kind of event; the returned function stops it. */
  readonly on: <K extends BridgeEventKind>(kind: K, listener: BridgeListener<K>) => () => void;
}

/** Every kind, so that the preload can refuse others; a kind that is missing here does not compile. */
export const BRIDGE_EVENT_KINDS = Object.keys({
  'new-profile': true,
  'import-library': true,
  'export-library': true,
  find: true,
  'open-page': true,
  'set-language': true,
} satisfies Record<BridgeEventKind, true>) as readonly BridgeEventKind[];

/** The two channels between window and main process. */
export const OPERATION_CHANNEL = 'op';
export const EVENT_CHANNEL = 'event';
