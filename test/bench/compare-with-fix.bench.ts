import { importConfiguration } from '#core/import/dialects';
import { compareWithConfiguration } from '#core/pair/compare-configuration';
import { proposeFix } from '#core/pair/fix/propose-fix';
import { phoneSideOfProfile } from '#core/pair/phone-side-of-profile';
import { exportText } from '#messages/export-text';
import { profileInputForRow, validProfile } from '../fixtures/profiles';
import { AP_DIALECTS, type ApDialect } from '../fixtures/wrong-access-points';
import { median, timed } from './cpu-time';
import { largeConfiguration } from './large-configurations';

const SIZE = 5 * 1024 * 1024;

/** Processor time of reading a large configuration, and of all that a comparison with a fix takes. */
export interface CompareCost {
  readonly dialect: string;
  readonly read: number;
  readonly whole: number;
  readonly lines: number;
}

/** A network of every such text, with another key and without 802.11r. */
const wanted = validProfile(
  profileInputForRow(4, { name: 'Ward', ssid: 'Ward-7', vlan: undefined, fastRoaming: 'ft' }),
);

function compareAndFix(text: string, dialect: ApDialect) {
  const read = importConfiguration(text, { dialect });
  if (!read.ok) throw new Error(`${dialect}: not read`);
  const comparison = compareWithConfiguration(phoneSideOfProfile(wanted), read.value);
  return proposeFix({ profile: wanted, text, result: read.value, comparison, exportText: exportText('en') });
}

/** Reads, compares and mends one large configuration of every access point's dialect. */
export function measureComparing(dialects: readonly ApDialect[] = AP_DIALECTS): readonly CompareCost[] {
  return dialects.map((dialect) => {
    const text = largeConfiguration(dialect, SIZE);
    const fix = compareAndFix(text, dialect);
    if (!fix.ok) throw new Error(`${dialect}: ${JSON.stringify(fix.error)}`);
    return {
      dialect,
      read: median(() => timed(() => importConfiguration(text, { dialect }))),
      whole: median(() => timed(() => compareAndFix(text, dialect))),
      lines: fix.value.lines.length,
    };
  });
}
