import { plural } from './plural';

export const compare = {
  title: 'Compare',
  parts: 'Parts of the page',
  pairPart: 'Phone and access point',
  adviserPart: 'Roaming adviser',
  action: 'Compare with an AP…',
  intro:
    'Shows where a phone’s profile and an access point’s configuration disagree, and the lines that mend it.',

  source: {
    title: 'Access point',
    drop: 'Drop a configuration here',
    dropNow: 'Drop the configuration to read it',
    choose: 'Choose a file…',
    paste: 'Or paste the text',
    pasteHint: 'show running-config, a controller backup, a Meraki answer, hostapd.conf …',
    read: 'Read the text',
    kinds:
      'Autonomous IOS, AireOS, Catalyst 9800, Meraki, hostapd, OpenWrt; also Windows, Apple, NetworkManager, wpa_supplicant, CUCM (AXL) and library files.',
    private: 'Nothing that you drop or paste leaves this computer, and none of it is stored.',
    pasted: 'Pasted text',
    size: (lines: string, kilobytes: string) => `${lines} lines, ${kilobytes} kB`,
    other: 'Another configuration',
    tooLarge: (limit: string) =>
      `The file is larger than ${limit} MB. Cut out the wireless part, or save the configuration without logs.`,
    unreadable: 'The file could not be read. Check that it is still there and may be opened.',
    reading: 'Reading the configuration…',
    comparing: 'Comparing…',
  },

  dialect: {
    label: 'Kind of configuration',
    detect: 'Detect it',
    detected: (name: string) => `Detected: ${name}`,
    chosen: (name: string) => `Read as: ${name}`,
    release: (release: string) => `release ${release}`,
    why: 'What speaks for it',
    whyNot: 'What was found',
    evidence: (line: number, text: string) => `Line ${line}: ${text}`,
    none: 'Nothing in the text speaks for it; you chose it.',
    chooseOne: 'Choose the kind of configuration here.',
  },

  networks: {
    title: 'Networks found',
    legend: 'Network to compare with',
    none: 'No wireless network was found.',
    line: (line: number) => `line ${line}`,
    offAir: {
      on: 'on the air',
      disabled: 'disabled',
      'shut-down': 'shut down',
      'not-attached': 'attached to nothing',
      'no-clients': 'serves no clients',
    },
    airUnknown: 'not told whether on the air',
    ssidUnknown: 'SSID not told',
    clientOnly:
      'This file is a client’s, not an access point’s. It can be made into profiles, but there is no access point to compare with.',
    drafts: 'Make profiles from this…',
  },

  profile: {
    label: 'Phone’s profile',
    choose: 'Choose a profile',
    none: 'The library holds no profile yet. Make one from this configuration, or in the library.',
    fits: 'same SSID',
    library: 'Open the library',
  },

  wpa: {
    label: '“Backward compatibility with WPA” on the phone',
    unknown: 'Not known',
    on: 'On',
    off: 'Off',
  },
  otherClients: 'Other clients than these phones join as well',

  result: {
    title: 'Result',
    waiting: 'No comparison yet',
    waitingText: 'Put in the access point’s configuration on the left and choose a profile.',
    waitingProfile: 'Now choose the phone’s profile on the left.',
    about: (profile: string, network: string) => `“${profile}” and “${network}”`,
    means: {
      match: 'Everything that joining depends on is equal.',
      mismatch: 'As both sides are set now, the phone will not work with this network as it should.',
      unknown: 'Nothing is known to differ, but not all of it can be read. Look at the places named below.',
    },
    counts: (different: number, unknown: number, equal: number) =>
      `${plural(different, 'difference')}, ${unknown} unknown, ${equal} equal`,
    onlyDifferences: 'Only differences',
    allEqual: 'No setting differs.',
    table: 'Phone and access point, setting by setting',
    field: 'Setting',
    phone: 'Phone says',
    ap: 'Access point says',
    verdict: 'Verdict',
    nothing: '–',
    lines: (lines: string) => `line ${lines}`,
    byDefault: 'default of the device',
    look: 'Look at the device:',
    source: (source: string) => `Source: ${source}`,
  },

  fix: {
    title: 'Lines that mend the access point',
    proved: {
      match: 'Checked: applied to this configuration in a model, both sides are equal afterwards.',
      unknown:
        'Checked: applied to this configuration in a model, nothing differs afterwards; what could not be read stays open.',
    },
    check: 'Read them before you enter them; the program does not know what else the device does.',
    preview: 'Lines to enter',
    show: 'Show secrets',
    copy: 'Copy the lines',
    save: 'Save as file',
    unconfirmed: 'not confirmed on a device',
    fileName: 'fix',
  },

  notUnderstood: {
    title: (count: number) => `Not understood: ${plural(count, 'line')}`,
    text: 'These lines concern Wi-Fi and were not understood. They may change the verdict.',
    line: 'Line',
  },
  notes: 'Notes on the configuration',

  report: {
    html: 'Report as HTML',
    pdf: 'Report as PDF',
  },

  drafts: {
    title: 'Make profiles from this configuration',
    text: 'Look through each profile before it is saved. What the configuration does not tell is asked.',
    include: (ssid: string) => `Make a profile for ${ssid}`,
    site: 'Site',
    name: 'Profile name',
    method: 'Security',
    phoneModel: 'Phone model',
    key: 'Key',
    username: 'User name',
    password: 'Password',
    vlan: 'VLAN',
    questions: 'To be looked at',
    none: 'No profile can be made of this network.',
    nameMissing: 'Enter a name.',
    vlanRange: 'Enter a number from 1 to 4094, or nothing.',
    save: (count: number) => `Save ${plural(count, 'profile')}`,
    saved: (count: number) => `${plural(count, 'profile')} saved in the library.`,
    open: 'Open',
  },

  adviser: {
    title: 'Which roaming to offer',
    text: 'Choose what the site has. The answer holds for WPA2 with AES.',
    security: 'Security of the network',
    psk: 'Pre-shared key',
    eap: '802.1X (EAP)',
    phones: 'Phones',
    platforms: 'Access points',
    others: 'Other clients use the same SSID',
    incomplete: 'Choose at least one phone model and one kind of access point.',
    result: 'Offer this',
    method: 'Roaming method',
    noMethod: 'No fast roaming',
    time: 'Expected gap in a call',
    atMost: (milliseconds: number) => `at most ${milliseconds} ms`,
    about: (milliseconds: number) => `about ${milliseconds} ms`,
    platform: 'Access point',
    akms: 'AKM suites to offer together',
    source: 'Source',
    unconfirmed: 'not confirmed on a device',
    why: 'Why, and what else to set',
  },
};
