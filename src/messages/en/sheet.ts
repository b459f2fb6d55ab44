import type { SheetText } from '#core/export/sheet/sheet-text';

export const sheet: SheetText = { productName: 'WLAN Profile Wizard' };
