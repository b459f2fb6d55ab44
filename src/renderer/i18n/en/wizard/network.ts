import type { UserModifiable } from '#core/profile/vocabulary';

const userModifiableHint: Record<UserModifiable, string> = {
  allowed: 'The phone’s user may change the profile.',
  disallowed: 'The phone’s user can’t change it.',
  restricted: 'The phone’s user may change user name and password only.',
};

export const network = {
  intro: 'What the network is called and who uses it.',
  name: 'Profile name',
  nameHint: 'By this name you find it again; CUCM takes up to 100 characters.',
  site: 'Site',
  siteHint: 'Profiles of one site stand together in the library.',
  ssid: 'SSID',
  ssidHint: 'Exactly as the access point sends it, capital letters included.',
  bytes: (used: number, limit: number) => `${used} of ${limit} bytes`,
  hex: 'As octets',
  hexWhy: 'Some access points and controllers want other letters than ASCII in this form.',
  hidden: 'Hidden SSID',
  hiddenHint: 'The access point leaves the name out of its beacons; the phone must then know it exactly.',
  band: 'Band',
  vlan: 'VLAN',
  vlanHint: '1 to 4094; set on the access point, the phone never sees it.',
  phoneModel: 'Phone model',
  phoneModelHint: 'Narrows Table 5 to what the model can do.',
  apPlatforms: 'Access points',
  apPlatformsHint: 'The platforms that get settings in the last step.',
  userModifiable: 'Changes on the phone',
  userModifiableHint,
  notes: 'Notes',
};
