import type { StepText } from '../../procedure/procedure-texts';

/** Steps that every work on the certificates of a cluster begins or ends with. */
export const clusterSteps = {
  'back-up-before': {
    do: ({ node }) =>
      `Make a manual backup of the whole cluster from ${node} and write down its name. Without it a failed certificate has no way back.`,
    back: 'Do not go on without a backup that ended with success.',
  },
  'agree-window': {
    do: 'Agree with the customer on a time outside working hours, and tell the users who lose chat, presence or sign-in in it.',
  },
  'untick-ha': {
    do: 'Untick "Enable High Availability" in every Presence Redundancy Group and save. With it ticked, users would fail over to the other node at each restart.',
    guard: 'The agreed time has come.',
    back: 'Tick it again.',
  },
  'check-services': {
    do: ({ node }) =>
      `On ${node} look at both control centers, Feature Services and Network Services: every service that should run shows as running.`,
    back: 'Start what stands still. If it stops again, collect its log before anything else is changed.',
  },
  'tick-ha': {
    do: 'Tick "Enable High Availability" again in every group where it was ticked before, save, and wait until each group shows its normal state.',
    guard: 'All services run on all nodes.',
  },
  'back-up-after': {
    do: ({ node }) =>
      `Make a new manual backup from ${node}. The old one holds the old certificates, and a backup that ends well shows that DRS works.`,
    back: 'If the backup fails, compare the serial numbers of ipsec.pem and of IPSec-trust on every node.',
  },
} as const satisfies Readonly<Record<string, StepText>>;
