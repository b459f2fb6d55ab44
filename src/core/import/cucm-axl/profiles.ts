import { outermost, type XmlElement } from '../../xml/element';

/** A profile as it stands in a request or an answer. */
export interface AxlProfile {
  readonly element: XmlElement;
  /** In an answer and in an update, what is absent is not told; in a request to add, it is not set. */
  readonly isComplete: boolean;
}

const PROFILE = new Set(['wLANProfile']);
const MESSAGES = new Set([
  ...['addWLANProfile', 'updateWLANProfile', 'getWLANProfileResponse', 'listWLANProfileResponse'],
  ...['wLANProfile'],
]);

function profilesOf(message: XmlElement): AxlProfile[] {
  switch (message.name) {
    case 'updateWLANProfile':
      return [{ element: message, isComplete: false }];
    case 'addWLANProfile':
      return outermost(message, PROFILE).map((element) => ({ element, isComplete: true }));
    case 'wLANProfile':
      return [{ element: message, isComplete: message.attributes['uuid'] === undefined }];
    default:
      return outermost(message, PROFILE).map((element) => ({ element, isComplete: false }));
  }
}

/** The profiles of an AXL message, with or without its SOAP envelope. */
export function toProfiles(root: XmlElement): readonly AxlProfile[] {
  return outermost(root, MESSAGES).flatMap(profilesOf);
}

const NAMESPACE = /^http:\/\/www\.cisco\.com\/AXL\/API\/(\d{1,2}\.\d{1,2})$/;

/** The version of the call manager's interface, from the namespace that any of the elements declares. */
export function releaseOf(element: XmlElement): string | null {
  for (const value of Object.values(element.attributes)) {
    const release = NAMESPACE.exec(value)?.[1];
    if (release !== undefined) return release;
  }
  for (const child of element.children) {
    const release = releaseOf(child);
    if (release !== null) return release;
  }
  return null;
}
