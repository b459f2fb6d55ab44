import type { ValidProfile } from '../../profile/valid-profile';
import { failure, success, type Result } from '../../result';
import { toUtf8Comment } from '../../text/comment';
import { firstSupplicantComment, toSupplicantQuoted, toSupplicantString } from '../../text/supplicant';
import { optionValue } from '../ap/option';
import { writtenSecret } from '../ap/written-secret';
import { identityObstacle } from '../client/eap';
import { anonymousIdentity, serverName } from '../client/options';
import { serverCaObstacle } from '../client/server-ca';
import { supplicantLosses } from '../client/supplicant-losses';
import type { LineFacts, LineValue } from '../lines/line-table';
import { renderLines, toFileText } from '../lines/render-lines';
import { rowKind } from '../row-kind';
import { obstacle, type ExportContext, type Exported, type ExportTarget, type Obstacle } from '../target';
import { eapValues } from './eap-values';
import { frequencies } from './frequencies';
import { WPA_SUPPLICANT_LINES, type SupplicantCondition } from './lines';
import { WPA_SUPPLICANT_OPTIONS } from './options';
import { WPA_SUPPLICANT_SUPPORT } from './support';

const id = 'wpa-supplicant';

/** A passphrase has no hexadecimal form: its 64 digits would be another key. */
function passphraseObstacle({ protection }: ValidProfile): Obstacle | null {
  if (protection.kind !== 'psk' || protection.keyFormat === 'hex') return null;
  const wrong = firstSupplicantComment(protection.key.reveal());
  return wrong && obstacle('target.key-character', { target: id, ...wrong });
}

function protectionValues(profile: ValidProfile, context: ExportContext): Record<string, LineValue> {
  const { protection } = profile;
  switch (protection.kind) {
    case 'open':
      return {};
    case 'psk': {
      const isHex = protection.keyFormat === 'hex';
      const encode = (text: string) => (isHex ? text : toSupplicantQuoted(text));
      return { psk: writtenSecret(protection.key, 'psk', context, encode) };
    }
    case 'static-wep': {
      const isHex = protection.keyFormat === 'hex';
      const encode = (text: string) => (isHex ? text : toSupplicantString(text));
      // Slots are numbered from 0 here, from 1 on the phone.
      const wepSlot = String(protection.keyIndex - 1);
      return { wepSlot, wepKey: writtenSecret(protection.key, 'wep', context, encode) };
    }
    case 'eap':
      return eapValues(protection, context);
  }
}

function conditions(profile: ValidProfile, context: ExportContext): SupplicantCondition[] {
  const { protection } = profile;
  const eap = protection.kind === 'eap' ? protection : null;
  const isMasked = context.secrets === 'mask';
  const flags: Partial<Record<SupplicantCondition, boolean>> = {
    placeholders: isMasked && protection.kind !== 'open',
    site: profile.site !== '',
    'ctrl-interface': optionValue(context.options, 'ctrl-interface') !== '',
    hidden: profile.hidden,
    band: profile.band !== 'auto',
    shared: protection.kind === 'static-wep' && protection.authentication === 'shared',
    ...(eap && { [eap.method]: true }),
    anonymous: anonymousIdentity(context.options) !== null,
    'server-name': serverName(context.options) !== null,
    password: eap !== null && eap.password !== null,
    'server-ca': eap !== null && context.serverCas.length > 0,
    'client-blob': eap?.method === 'eap-tls' && context.clientIdentity !== null && !isMasked,
  };
  return (Object.keys(flags) as SupplicantCondition[]).filter((name) => flags[name]);
}

function factsOf(profile: ValidProfile, context: ExportContext): LineFacts<SupplicantCondition> {
  return {
    kind: rowKind(profile.scheme, profile.fastRoaming),
    conditions: conditions(profile, context),
    values: {
      ...{ name: toUtf8Comment(profile.name), site: toUtf8Comment(profile.site) },
      ctrlInterface: optionValue(context.options, 'ctrl-interface'),
      ssid: toSupplicantString(profile.ssid),
      frequencies: profile.band === 'auto' ? '' : frequencies(profile.band),
      ...protectionValues(profile, context),
    },
    lists: {},
  };
}

function write(profile: ValidProfile, context: ExportContext): Result<Exported, Obstacle> {
  const found =
    passphraseObstacle(profile) ??
    serverCaObstacle(id, profile, context) ??
    identityObstacle(id, profile, context);
  if (found !== null) return failure(found);
  const { lines, losses } = renderLines(WPA_SUPPLICANT_LINES, factsOf(profile, context), '#');
  return success({
    files: [
      {
        name: 'wpa-supplicant.conf',
        mediaType: 'text/plain',
        content: { kind: 'text', text: toFileText(lines) },
      },
    ],
    losses: [...supplicantLosses(profile, context), ...losses],
  });
}

/** wpa_supplicant: a file with one network, certificates included. */
export const wpaSupplicant: ExportTarget = {
  id,
  kind: 'client',
  support: WPA_SUPPLICANT_SUPPORT,
  options: WPA_SUPPLICANT_OPTIONS,
  secretsByDefault: 'include',
  takesClientIdentity: true,
  write,
};
