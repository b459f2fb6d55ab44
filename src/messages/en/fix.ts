import type { OpenPlace } from '#core/pair/fix/fix-params';
import type { PairField } from '#core/pair/pair-field';
import type { PairTexts } from '../pair-texts';
import { suiteNames } from '../suite-names';
import { unconfirmedLines, refusals } from './exports';

type FieldName = (field: PairField) => string;

const NEEDS = {
  wpa2: 'WPA2 with AES',
  ft: 'fast transition (802.11r)',
} as const;

function place({ field, lines, look }: OpenPlace, name: FieldName): string {
  const line = lines.length === 0 ? '' : `, line ${lines.join(', ')}`;
  return `${name(field)}${line}${look === '' ? '' : `, look at: ${look}`}`;
}

function places(all: readonly OpenPlace[], name: FieldName): string {
  return all.length === 0 ? '' : ` (${all.map((one) => place(one, name)).join('; ')})`;
}

/** What the lines for an access point come with, or why there are none. */
export const fixTexts = (name: FieldName): Pick<PairTexts, 'noFix' | 'fixNotes'> => ({
  noFix: {
    'fix.not-needed': () => 'Nothing has to be changed.',
    'fix.profile-incomplete': ({ errors }) =>
      `No lines are offered: the profile has ${errors === 1 ? '1 error' : `${errors} errors`} or a sealed secret. Mend or unlock it first.`,
    'fix.no-network': () =>
      'The configuration has no network for the profile and no free place for one. Free a place, or export the profile for this platform.',
    'fix.no-writer': () => 'This program writes no lines for this kind of configuration.',
    'fix.refused': ({ refusal, params }) =>
      `No lines are offered: ${(refusals[refusal] as (params: unknown) => string)(params)}`,
    'fix.release-too-old': ({ release, needs, look }) =>
      `No lines are offered: no document at hand says that release ${release} has ${NEEDS[needs]}. Look at: ${look}; choose another row for the phones, or upgrade the access point.`,
    'fix.vlan-taken': ({ vlan, ssid, line }) =>
      `No lines are offered: VLAN ${vlan} belongs to ${ssid} (line ${line}), and this platform maps a VLAN to one SSID. Give the phones a VLAN of their own, or change ${ssid}.`,
    'fix.no-clients': ({ radio, line }) =>
      `No lines are offered: ${radio} is a bridge or listens only (line ${line}), and its link would be lost if it became an access point. Compare with the access point that serves the phones, or put the network on another radio. If ${radio} itself shall serve them, enter "station-role root" there and compare again.`,
    'fix.not-automatic': ({ places: open }) =>
      `No lines are offered: what is open can't be settled by lines for this platform${places(open, name)}.`,
    'fix.not-proved': ({ places: open }) =>
      `No lines are offered: tried in the model, they did not make both sides equal${places(open, name)}.`,
  },
  fixNotes: {
    'fix.adds-network': ({ ssid, place: where }) =>
      `The configuration has no such network: the lines add ${ssid}${where === '' ? '' : ` (${where})`} beside what is there.`,
    'fix.renames-network': ({ old }) =>
      `The network ${old} gets the phone's SSID: clients that know it as ${old} lose it.`,
    'fix.replaces-network': ({ old, number, place: where }) =>
      `No documented command changes an SSID: WLAN ${number} (${old}) is switched off and stays as it was, ${where} takes its place. What else was set for the old one is not carried over.`,
    'fix.also-changes': ({ networks }) => `The lines change other networks as well: ${networks}.`,
    'fix.drops-suites': ({ suites }) =>
      `The lines take ${suiteNames(suites)} away from this network: no text at hand tells how this platform offers it beside what the phones need. Clients that join by nothing else lose the network; give them another SSID.`,
    'fix.request-for': ({ place: where }) =>
      `The configuration has this SSID more than once: the body is for ${where} and for no other.`,
    'fix.assign-tag': ({ tag }) =>
      `The policy tag ${tag} is new: on each access point enter "ap <its Ethernet MAC address>", then "policy-tag ${tag}".`,
    'fix.assign-group': ({ groups, line }) =>
      `The controller has AP groups (${groups}); which of them the phones use is not in the configuration. For each of those enter: ${line}`,
    'fix.changes-while-up': ({ wlan }) =>
      `The WLAN ${wlan} is on the air. At the command line it would be shut down before its security changes; whether the controller takes this request without that is in no vendor text at hand. If it refuses, send "wlan-status": false for this WLAN first, and true afterwards.`,
    'fix.unconfirmed-line': ({ lines, why }) => unconfirmedLines(lines, why),
  },
});
