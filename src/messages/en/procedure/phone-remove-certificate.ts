import type { ProcedureText, StepFacts } from '../../procedure/procedure-texts';
import { phoneSteps } from './phone';

function named({ value }: StepFacts): string {
  const name = value('certificate');
  return name === '' ? 'the certificate' : `"${name}"`;
}

export const phoneRemoveCertificate: ProcedureText<'phone-remove-certificate'> = {
  title: 'Remove a certificate from a phone',
  summary:
    'Deletes a user-installed certificate or a server CA on the administration web page. What the phone joins the network with must not go before its successor works.',
  steps: {
    ...phoneSteps,
    'not-needed': {
      do: (facts) =>
        `Make sure that no network profile of the phone needs ${named(facts)} any more, or that you can reach the phone by cable.`,
      back: 'Move the phone to its new certificate or EAP type first.',
    },
    'find-certificate': { do: (facts) => `Find ${named(facts)} on the page Certificates.` },
    'delete-certificate': {
      do: 'Press Delete and wait until it is done.',
      back: 'A certificate that is needed after all is installed again from its file.',
    },
    'check-removed': { do: (facts) => `${named(facts)} is not on the page any more, and the phone works.` },
  },
};
