import hospital from '../../../../resources/examples/hospital-ward.wlan.json?raw';
import shop from '../../../../resources/examples/shop.wlan.json?raw';
import warehouse from '../../../../resources/examples/warehouse.wlan.json?raw';
import type { IconName } from '../../ui/icons';

/** Library files that an empty library offers; they are imported as real profiles. */
export const examples = [
  { id: 'hospital', icon: 'certificate', fileName: 'hospital-ward.wlan.json', text: hospital },
  { id: 'shop', icon: 'key', fileName: 'shop.wlan.json', text: shop },
  { id: 'warehouse', icon: 'lock', fileName: 'warehouse.wlan.json', text: warehouse },
] as const satisfies readonly { id: string; icon: IconName; fileName: string; text: string }[];
