import type {
  CertificateFault,
  CertificateProblemCode,
  CertificateProblemParams,
} from '#core/certificate/problem';

/** Leaves the reader at once; those who report turn it into a value. */
export class ReadFault extends Error {
  override readonly name = 'ReadFault';

  constructor(readonly fault: CertificateFault) {
    super(fault.code);
  }
}

export function readFault<C extends CertificateProblemCode>(
  code: C,
  params: CertificateProblemParams[C],
): ReadFault {
  return new ReadFault({ code, params } as CertificateFault);
}

/** `algorithm`: a name or an object identifier. */
export function unsupported(algorithm: string): ReadFault {
  return readFault('certificate.unsupported', { algorithm });
}

export function partsDamaged(what: CertificateProblemParams['certificate.parts-damaged']['what']): ReadFault {
  return readFault('certificate.parts-damaged', { what });
}

/** The fault behind something that was thrown; anything else is passed on. */
export function faultOf(error: unknown): CertificateFault {
  if (error instanceof ReadFault) return error.fault;
  throw error;
}
