import { confirmed } from '../ap/support';
import { clientSupport } from '../client/support';
import type { SupportTable } from '../target';

const source = 'apple/device-management: com.apple.wifi.managed';

/** iOS, iPadOS and macOS. */
export const APPLE_SUPPORT: SupportTable = clientSupport(source, () => confirmed(source));
