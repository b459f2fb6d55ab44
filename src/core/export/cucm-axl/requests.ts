import type { ValidProfile } from '../../profile/valid-profile';
import { comment, element, toXmlFile, type XmlPart } from '../../text/xml';
import { optionValue } from '../ap/option';
import type { ExportContext, ExportFile } from '../target';
import { PROFILE_ELEMENTS } from './elements';

/** What the options decide, empty ones made from the profile. */
export interface AxlPlan {
  readonly release: string;
  readonly operation: 'add' | 'update';
  readonly description: string;
  readonly group: string;
  readonly groupDescription: string;
  readonly devicePool: string;
  readonly phone: string;
}

export function planOf(profile: ValidProfile, { options }: ExportContext): AxlPlan {
  const name = profile.name.trim();
  return {
    release: optionValue(options, 'release'),
    operation: optionValue(options, 'operation') === 'update' ? 'update' : 'add',
    description: optionValue(options, 'description') || profile.site,
    group: optionValue(options, 'group-name') || name,
    // The schema asks for one: never empty.
    groupDescription: optionValue(options, 'group-description') || profile.site || name,
    devicePool: optionValue(options, 'device-pool'),
    phone: optionValue(options, 'phone'),
  };
}

/** A secret that is not written leaves its element out: any text in its place would be taken for a real one. */
function profileParts(profile: ValidProfile, plan: AxlPlan, { secrets }: ExportContext): XmlPart[] {
  return PROFILE_ELEMENTS.flatMap(({ name, value }) => {
    const found = value(profile, plan.description);
    if (found === null) return [];
    if (typeof found === 'string') return [element(name, found)];
    return [secrets === 'include' ? element(name, found.reveal()) : comment(`${name}: fill in`)];
  });
}

/** Several members would follow in order of priority; `members` in an update replaces the whole list. */
function groupParts({ group, groupDescription }: AxlPlan, profileName: string): XmlPart[] {
  const member = element('member', [element('wirelessProfile', profileName), element('index', '1')]);
  return [element('name', group), element('description', groupDescription), element('members', [member])];
}

function envelope({ release }: AxlPlan, action: string, parts: readonly XmlPart[]): string {
  const namespaces = {
    'xmlns:soapenv': 'http://schemas.xmlsoap.org/soap/envelope/',
    'xmlns:axl': `http://www.cisco.com/AXL/API/${release}`,
  };
  const body = element('soapenv:Body', [element(`axl:${action}`, parts)]);
  return toXmlFile(
    comment(`POST https://(publisher):8443/axl/ SOAPAction: "CUCM:DB ver=${release} ${action}"`),
    element('soapenv:Envelope', [element('soapenv:Header', []), body], namespaces),
  );
}

function attachment(plan: AxlPlan, action: string, name: string): string {
  const group = element('wirelessLanProfileGroup', plan.group);
  return envelope(plan, action, [element('name', name), group]);
}

/** The requests in the order in which they must be sent: profile, group, what the group is attached to. */
export function requests(profile: ValidProfile, plan: AxlPlan, context: ExportContext): ExportFile[] {
  const isAdd = plan.operation === 'add';
  const own = profileParts(profile, plan, context);
  const group = groupParts(plan, profile.name.trim());
  const bodies: [name: string, text: string][] = [
    isAdd
      ? ['1-add-wlan-profile', envelope(plan, 'addWLANProfile', [element('wLANProfile', own)])]
      : ['1-update-wlan-profile', envelope(plan, 'updateWLANProfile', own)],
    isAdd
      ? [
          '2-add-wlan-profile-group',
          envelope(plan, 'addWlanProfileGroup', [element('wlanProfileGroup', group)]),
        ]
      : ['2-update-wlan-profile-group', envelope(plan, 'updateWlanProfileGroup', group)],
  ];
  if (plan.devicePool !== '')
    bodies.push(['3-update-device-pool', attachment(plan, 'updateDevicePool', plan.devicePool)]);
  if (plan.phone !== '') bodies.push(['3-update-phone', attachment(plan, 'updatePhone', plan.phone)]);
  return bodies.map(([name, text]) => ({
    name: `${name}.xml`,
    mediaType: 'text/xml; charset=utf-8',
    content: { kind: 'text', text },
  }));
}
