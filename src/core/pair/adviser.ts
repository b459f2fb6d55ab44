import { AP_SUPPORT } from '../export/ap-support';
import type { RowKind } from '../export/row-kind';
import type { Akm } from '../import/model/vocabulary';
import { PHONES, type PhoneModel } from '../phone/models';
import type { ApPlatform } from '../profile/vocabulary';
import type { FastRoaming } from '../scheme/vocabulary';
import type { Advice } from './advice-params';
import { ADVICE_ROWS, ROAM_TIMES, type RoamingSecurity, type RoamTime, type SiteFacts } from './adviser-rows';

/** A site: its phones, its access points, and whether other clients use the same SSID. */
export interface Site {
  readonly security: RoamingSecurity;
  readonly phones: readonly PhoneModel[];
  readonly platforms: readonly ApPlatform[];
  readonly otherClients: boolean;
}

export interface PlatformAdvice {
  readonly platform: ApPlatform;
  /** The suites that must be on offer together. */
  readonly akms: readonly Akm[];
  /** False where no vendor text or device confirms the platform's lines for it. */
  readonly confirmed: boolean;
  readonly source: string;
}

/** What stands in the way of a method. */
export interface MethodVerdict {
  readonly method: FastRoaming;
  readonly possible: boolean;
  readonly roamTime: RoamTime;
  readonly because: readonly Advice[];
}

export interface RoamingAdvice {
  readonly method: FastRoaming;
  readonly roamTime: RoamTime;
  readonly platforms: readonly PlatformAdvice[];
  /** Every method of the security, best first, with what excludes it. */
  readonly methods: readonly MethodVerdict[];
  readonly notes: readonly Advice[];
}

/** The better method first: FT is the one that the phones' guide recommends. */
const METHODS: Readonly<Record<RoamingSecurity, readonly FastRoaming[]>> = {
  psk: ['ft', 'none'],
  eap: ['ft', 'cckm', 'none'],
};

function kindOf(security: RoamingSecurity, method: FastRoaming): RowKind {
  if (security === 'psk') return method === 'ft' ? 'psk-aes-ft' : 'psk-aes';
  return method === 'none' ? 'eap-aes' : `eap-aes-${method}`;
}

function advice(
  code: 'advice.platform-without' | 'advice.phone-without',
  params: object,
  source: string,
): Advice {
  return { code, params, severity: 'warning', source } as Advice;
}

function judgeMethod(site: Site, method: FastRoaming): MethodVerdict {
  const kind = kindOf(site.security, method);
  const platforms = site.platforms.flatMap((platform) => {
    const { can, source } = AP_SUPPORT[platform][kind];
    return can ? [] : [advice('advice.platform-without', { platform, method }, source)];
  });
  const phones = site.phones.flatMap((model) => {
    const { value, source } = PHONES[model].fastRoaming;
    return value.includes(method) ? [] : [advice('advice.phone-without', { model, method }, source)];
  });
  const because = [...platforms, ...phones];
  return { method, possible: because.length === 0, roamTime: ROAM_TIMES[site.security][method], because };
}

function akmsFor({ security, otherClients, method }: SiteFacts): Akm[] {
  const plain: Akm = security === 'psk' ? 'psk' : 'dot1x';
  if (method === 'none') return [plain];
  const fast: Akm = method === 'cckm' ? 'cckm' : `ft-${plain}`;
  return otherClients ? [plain, fast] : [fast];
}

function notesFor(facts: SiteFacts): Advice[] {
  return ADVICE_ROWS.filter(({ when }) => when(facts)).flatMap(({ platforms, severity, source, say }) => {
    const concerned =
      platforms === undefined
        ? facts.platforms.slice(0, 1)
        : facts.platforms.filter((one) => platforms.includes(one));
    return concerned.map((platform) => ({ ...say(facts, platform), severity, source }) as Advice);
  });
}

const METHOD_CODES = {
  ft: 'advice.method-ft',
  cckm: 'advice.method-cckm',
  none: 'advice.method-none',
} as const;

/**
 * Which roaming method a site should use, which suites each of its platforms must offer together, and how long a
 * change of access point then takes (WPA2 with AES). A method counts only where every phone and every platform has it.
 */
export function adviseRoaming(site: Site): RoamingAdvice {
  const methods = METHODS[site.security].map((method) => judgeMethod(site, method));
  const chosen = methods.find(({ possible }) => possible) ?? methods.at(-1);
  const method = chosen?.method ?? 'none';
  const roamTime = ROAM_TIMES[site.security][method];
  const facts: SiteFacts = { ...site, method };
  const kind = kindOf(site.security, method);
  const platforms = site.platforms.map((platform): PlatformAdvice => {
    const support = AP_SUPPORT[platform][kind];
    const confirmed = support.can && support.confirmed;
    return { platform, akms: akmsFor(facts), confirmed, source: support.source };
  });
  const why: Advice = { code: METHOD_CODES[method], params: {}, severity: 'info', source: roamTime.source };
  const excluded = methods.filter(({ possible }) => !possible).flatMap(({ because }) => because);
  return { method, roamTime, platforms, methods, notes: [why, ...excluded, ...notesFor(facts)] };
}
