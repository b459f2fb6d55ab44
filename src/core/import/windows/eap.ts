import { childAt, childrenNamed, descendants, type XmlElement } from '../../xml/element';
import { eapMethodOfType, peapWith } from '../client/eap-type';
import { originOfElement } from '../client/shown';
import type { ClientSettings, TrustedCa } from '../model/client-settings';
import { hiddenKey, NO_KEY, type KeyState } from '../model/key-state';
import { unknownClient } from '../model/new-network';
import { defaultsOf, sourced, unknown, type Sourced } from '../model/origin';
import type { ClientEapMethod } from '../model/vocabulary';
import { LOOK } from './vocabulary';

const byDefault = defaultsOf('windows', null);

/** The number of an EAP type element; null where there is none. */
function typeOf(element: XmlElement | null): number | null {
  const digits = element?.text.trim() ?? '';
  return /^\d{1,3}$/.test(digits) ? Number(digits) : null;
}

function methodOf(type: XmlElement, settings: XmlElement | null): ClientEapMethod {
  const method = eapMethodOfType(typeOf(type) ?? 0);
  return method === 'peap' ? peapWith(typeOf(childAt(settings, 'Eap', 'Type'))) : method;
}

function isTrue(element: XmlElement): boolean {
  return /^(?:true|1)$/.test(element.text.trim());
}

/** Thumbprints of roots, digits with or without blanks between the octets. */
function trustedCas(validation: XmlElement): Sourced<readonly TrustedCa[]> {
  const roots = childrenNamed(validation, 'TrustedRootCA');
  const cas = roots.flatMap(({ text }): TrustedCa[] => {
    const sha1 = text.replace(/[\s:]+/g, '').toLowerCase();
    return /^[0-9a-f]{40}$/.test(sha1) ? [{ kind: 'fingerprint', sha1 }] : [];
  });
  return sourced(cas, originOfElement(roots[0] ?? validation));
}

function serverNames(validation: XmlElement): Sourced<readonly string[]> {
  const names = childAt(validation, 'ServerNames');
  const list = (names?.text ?? '').split(';').map((name) => name.trim());
  return sourced(
    list.filter((name) => name !== ''),
    originOfElement(names ?? validation),
  );
}

function outerIdentity(settings: XmlElement): Sourced<string | null> {
  const [name] = descendants(settings, 'AnonymousUserName');
  const [enabled] = descendants(settings, 'EnableIdentityPrivacy');
  if (name === undefined || (enabled !== undefined && !isTrue(enabled)))
    return byDefault(null, 'MsPeapConnectionPropertiesV2: no identity privacy');
  return sourced(name.text.trim(), originOfElement(name));
}

/** Whether the server is checked: said outright in the second version of the schemas, else by the roots given. */
function validation(settings: XmlElement, block: XmlElement | null): Partial<ClientSettings> {
  const [perform] = descendants(settings, 'PerformServerValidation');
  if (block === null)
    return perform === undefined
      ? {}
      : { validatesServer: sourced(isTrue(perform), originOfElement(perform)) };
  return {
    trustedCas: trustedCas(block),
    serverNames: serverNames(block),
    validatesServer:
      perform === undefined
        ? sourced(true, { kind: 'line', line: block.line })
        : sourced(isTrue(perform), originOfElement(perform)),
  };
}

function credentials(method: ClientEapMethod, settings: XmlElement | null): Partial<ClientSettings> {
  const source = childAt(settings, 'CredentialsSource');
  if (method === 'eap-tls')
    return {
      password: byDefault<KeyState>(NO_KEY, 'EAP-TLS: no password'),
      userCertificate:
        source === null
          ? unknown(LOOK)
          : sourced('system-store', { kind: 'line', line: source.line, text: '<CredentialsSource>' }),
    };
  return {
    password: byDefault<KeyState>(hiddenKey('elsewhere'), 'Windows keeps it outside the profile'),
    userCertificate: byDefault('none', 'Windows: no certificate with this method'),
  };
}

/** The EAP settings of a `OneX` element; whatever only a binary block holds stays unknown. */
export function eapOf(oneX: XmlElement | null): ClientSettings {
  const host = childAt(oneX, 'EAPConfig', 'EapHostConfig');
  const type = childAt(host, 'EapMethod', 'Type');
  const open = unknownClient(LOOK);
  if (type === null || typeOf(type) === null) return open;
  const settings = childAt(host, 'Config', 'Eap', 'EapType');
  const method = methodOf(type, settings);
  const found = {
    ...open,
    eapMethods: sourced([method], originOfElement(type)),
    ...credentials(method, settings),
  };
  if (settings === null) return found;
  return {
    ...found,
    outerIdentity: outerIdentity(settings),
    ...validation(settings, childAt(settings, 'ServerValidation')),
  };
}
