import type { EntryTexts } from '../../reference-texts';

export const calls = {
  'secure-call': {
    title: 'Secure call',
    text: 'Signalling and media are encrypted, and the call’s icon changes. It is made between two phones that are both set up for it.',
  },
  'secure-call-limits': {
    title: 'What a secure call leaves out',
    text: 'On a protected phone in a secure call, conference, shared line and extension mobility are not to be had.',
  },
  'non-ip-leg': {
    title: 'A leg that is not IP',
    text: 'A call that passes through the public telephone network may be non-secure although the lock icon shows for its IP part.',
  },
  'lock-icon': {
    title: 'What the lock icon says',
    text: 'It says that this phone is set up for security, nothing about the other end. Only the secure tone says that both ends are.',
  },
  'protected-phone': {
    title: 'Protected phone',
    text: 'A secure phone becomes a protected one by the box "Protected Device" on Device > Phone. Only protected phones play indication tones.',
  },
  'secure-tone': {
    title: 'Indication tones',
    text: 'Three long beeps: secure end to end. Six short beeps: not secure. The tone follows when the state of the call changes. The service parameter in the area "Feature - Secure Tone" switches it on; it is off by default.',
  },
  'secure-conference': {
    title: 'Secure conference',
    text: 'Started on a secure phone, it gets a secure bridge. The call manager looks at each participant who joins and keeps the level of the whole accordingly; the phone shows that level.',
  },
  'conference-levels': {
    title: 'Level of a conference',
    text: 'It depends on who starts it, with what, and who takes part. The calculator beside this entry answers for each combination of Table 4.',
  },
  barge: {
    title: 'Barge',
    text: 'A phone that is not set up for encryption can not barge into an encrypted call and hears the fast busy tone. An encrypted phone may barge into a non-secure call, which becomes non-secure, and into an encrypted one, which stays encrypted.',
  },
} satisfies EntryTexts;
