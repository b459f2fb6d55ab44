import type { Json } from '../../../export/members/member-table';
import type { ExportText } from '../../../export/target';
import { valueOr } from '../../../import/model/origin';
import { success, type Result } from '../../../result';
import { toPlainName } from '../../../text/comment';
import { isLoose, ownNames } from '../c9800/names';
import { freeName } from '../cisco/free-name';
import { keepsPlainAkm } from '../cli-table';
import { doubted } from '../doubts';
import { exportedText } from '../exported';
import { isFresh, type FixFacts } from '../fix-facts';
import { fixNote, type FixNote } from '../fix-notes';
import type { NoFix } from '../fix-params';
import { parseJson, textIn, type JsonObject } from '../json/json';
import { entriesNamed, patched } from '../json/merge';
import type { Draft } from '../make-draft';
import { profileToWrite } from '../stand-ins';
import { toBody, type BodyLists } from './body';
import { freshLists, freshNotes, freeNumber } from './fresh';
import { policyChanges, tagEntry, tagFor } from './objects';
import { radiusChanges } from './radius';
import { changesSecurity, wlanChanges } from './wlan';

/** Names that nothing of the controller has yet; the exporter makes those of servers, lists, policy and tag of it. */
function optionsFor(facts: FixFacts): Record<string, string> {
  const { profile, text } = facts;
  const wanted = toPlainName(profile.name, 20) || toPlainName(profile.ssid, 20) || 'VOICE';
  const number = isFresh(facts) ? freeNumber(facts) : (valueOr(facts.ap.number, null) ?? 17);
  return {
    ...{ 'wlan-id': String(number), 'wlan-name': freeName(wanted, text) },
    mixed: !isFresh(facts) && keepsPlainAkm(facts) ? 'yes' : 'no',
  };
}

/** What joins a WLAN that is on no access point: a policy profile and the tag. */
function joiningLists(exported: Json, wlan: string, facts: FixFacts) {
  const [policy = {}] = entriesNamed(exported, 'wlan-policy');
  const [newTag = {}] = entriesNamed(exported, 'policy-list-entry');
  const name = textIn(policy, 'policy-profile-name');
  const { 'interface-name': vlan } = policy;
  const made = {
    'policy-profile-name': name,
    status: true,
    ...(vlan !== undefined && { 'interface-name': vlan }),
  };
  return { policies: [made], tags: [tagEntry(tagFor(facts) ?? textIn(newTag, 'tag-name'), wlan, name)] };
}

function changedLists(exported: Json, document: Json, facts: FixFacts): BodyLists {
  const { wlan } = ownNames(facts);
  const present = entriesNamed(document, 'wlan-cfg-entry').find((entry) => entry['profile-name'] === wlan);
  const [wanted = {}] = entriesNamed(exported, 'wlan-cfg-entry');
  const { asked, ...radius } = radiusChanges(exported, document, facts);
  const changes: JsonObject = {
    ...wlanChanges(wanted, present ?? {}, facts),
    ...(asked !== null && { 'authentication-list': asked }),
  };
  const isChanged = Object.keys(changes).length > 0;
  const joined = facts.open.has('state') && isLoose(facts) ? joiningLists(exported, wlan, facts) : null;
  return {
    ...radius,
    wlans: isChanged ? [{ 'profile-name': wlan, ...changes }] : [],
    policies: joined?.policies ?? policyChanges(facts),
    tags: joined?.tags ?? [],
  };
}

/** What to know of a change in place: a new tag, and a WLAN that is up while its security changes. */
function changeNotes({ tags, wlans }: BodyLists, facts: FixFacts): FixNote[] {
  const [tag] = tags;
  const isUp = valueOr(facts.ap.state, 'on') === 'on';
  return [
    ...(tag !== undefined && tagFor(facts) === null
      ? [fixNote('fix.assign-tag', { tag: textIn(tag, 'tag-name') })]
      : []),
    ...(isUp && wlans.some(changesSecurity)
      ? [fixNote('fix.changes-while-up', { wlan: ownNames(facts).wlan })]
      : []),
  ];
}

/**
 * The body of a request that makes a WLAN of a Catalyst 9800 the phone's partner, and the document after it. It is not
 * cut line by line as commands are: a line of JSON is none without those around it, and only members that differ from
 * what is there, or from the model's default, get into the body at all.
 */
export function restconfDraft(facts: FixFacts, words: ExportText): Result<Draft | null, NoFix> {
  const text = exportedText(profileToWrite(facts), facts.dialect, optionsFor(facts), words);
  if (!text.ok) return text;
  const [document, exported] = [parseJson(facts.text), parseJson(text.value.text)];
  if (document === null || exported === null) return success(null);
  const isNew = isFresh(facts);
  const lists = isNew ? freshLists(exported, document, facts) : changedLists(exported, document, facts);
  const body = toBody(lists);
  if (body === null) return success(null);
  return success({
    lines: doubted(JSON.stringify(body, null, 2).split('\n'), text.value.doubts),
    text: JSON.stringify(patched(document, listsByName(lists)), null, 2),
    notes: [
      ...(isNew ? freshNotes(lists, facts) : changeNotes(lists, facts)),
      fixNote('fix.unconfirmed-line', { lines: ['PATCH /restconf/data'], why: 'whole-datastore' }),
    ],
  });
}

/** The lists by their names in the models. */
function listsByName({ servers, groups, lists, wlans, policies, tags }: BodyLists) {
  return {
    ...{ server: servers, radius: groups, 'dot1x-list': lists },
    ...{ 'wlan-cfg-entry': wlans, 'wlan-policy': policies, 'policy-list-entry': tags },
  };
}
