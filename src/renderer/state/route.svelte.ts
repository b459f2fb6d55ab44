import type { MenuPage } from '#contract/bridge';

/** The steps of the wizard, in order; they stand in the address. */
export const WIZARD_STEPS = ['network', 'security', 'keys', 'radius', 'review'] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];

/** The parts of the reference; they stand in the address. */
export const REFERENCE_PARTS = ['entries', 'calls', 'mistakes'] as const;
export type ReferencePart = (typeof REFERENCE_PARTS)[number];

/** The parts of the certificate desk; they stand in the address. */
export const CERTIFICATE_PARTS = ['check', 'fingerprints', 'inventory', 'make'] as const;
export type CertificatePart = (typeof CERTIFICATE_PARTS)[number];

export type Route =
  | { readonly page: 'library' }
  | { readonly page: 'settings' }
  /** `profileId`: a profile to compare, null for none in particular. */
  | { readonly page: 'compare'; readonly part: 'pair' | 'roaming'; readonly profileId: string | null }
  /** `profileId`: a profile that the phones' certificates are for, null for none in particular. */
  | { readonly page: 'certificates'; readonly part: CertificatePart; readonly profileId: string | null }
  /** The procedures and runs that there are. */
  | { readonly page: 'procedures'; readonly view: 'list' }
  /** One procedure; `profileId`: a profile that answers some of its parameters. */
  | {
      readonly page: 'procedures';
      readonly view: 'plan';
      readonly id: string;
      readonly profileId: string | null;
    }
  /** What is to be done for a profile. */
  | { readonly page: 'procedures'; readonly view: 'profile'; readonly profileId: string }
  | { readonly page: 'procedures'; readonly view: 'run'; readonly id: string }
  /** `focus`: an entry's id or a mistake's number to begin with. */
  | { readonly page: 'reference'; readonly part: ReferencePart; readonly focus: string | null }
  /** `id` is null for a profile that has not been saved yet. */
  | { readonly page: 'profile'; readonly id: string | null; readonly step: WizardStep };

function isStep(text: string | undefined): text is WizardStep {
  return (WIZARD_STEPS as readonly string[]).includes(text ?? '');
}

function isReferencePart(text: string | undefined): text is ReferencePart {
  return (REFERENCE_PARTS as readonly string[]).includes(text ?? '');
}

function isCertificatePart(text: string | undefined): text is CertificatePart {
  return (CERTIFICATE_PARTS as readonly string[]).includes(text ?? '');
}

function parseProcedures(first: string | undefined, second: string | undefined): Route {
  const page = 'procedures';
  const rest = second === undefined || second === '' ? null : second;
  if (first === undefined || first === '') return { page, view: 'list' };
  if (first === 'run') return rest === null ? { page, view: 'list' } : { page, view: 'run', id: rest };
  if (first !== 'profile') return { page, view: 'plan', id: first, profileId: rest };
  return rest === null ? { page, view: 'list' } : { page, view: 'profile', profileId: rest };
}

/**
 * Reads `#/library`, `#/settings`, `#/compare`, `#/compare/roaming`, `#/compare/<id>`, `#/certificates/<part>/<id>`,
 * `#/procedures`, `#/procedures/<id>/<profile>`, `#/procedures/profile/<id>`, `#/procedures/run/<id>`,
 * `#/reference/<part>/<focus>`, `#/profile/new/<step>` and `#/profile/<id>/<step>`; anything else is the library.
 */
export function parseRoute(hash: string): Route {
  const [page, id, step] = hash.replace(/^#\/?/, '').split('/');
  if (page === 'settings') return { page };
  if (page === 'compare') {
    if (id === 'roaming') return { page, part: id, profileId: null };
    return { page, part: 'pair', profileId: id === undefined || id === '' ? null : id };
  }
  if (page === 'certificates') {
    const part = isCertificatePart(id) ? id : 'check';
    return { page, part, profileId: step === undefined || step === '' ? null : step };
  }
  if (page === 'procedures') return parseProcedures(id, step);
  if (page === 'reference') {
    return {
      page,
      part: isReferencePart(id) ? id : 'entries',
      focus: step === undefined || step === '' ? null : step,
    };
  }
  if (page === 'profile' && id !== undefined && id !== '') {
    return { page, id: id === 'new' ? null : id, step: isStep(step) ? step : 'network' };
  }
  return { page: 'library' };
}

function proceduresHash(route: Extract<Route, { page: 'procedures' }>): string {
  switch (route.view) {
    case 'list':
      return '#/procedures';
    case 'run':
      return `#/procedures/run/${route.id}`;
    case 'profile':
      return `#/procedures/profile/${route.profileId}`;
    case 'plan':
      return `#/procedures/${route.id}${route.profileId === null ? '' : `/${route.profileId}`}`;
  }
}

export function toHash(route: Route): string {
  if (route.page === 'procedures') return proceduresHash(route);
  if (route.page === 'profile') return `#/profile/${route.id ?? 'new'}/${route.step}`;
  if (route.page === 'reference') {
    return `#/reference/${route.part}${route.focus === null ? '' : `/${route.focus}`}`;
  }
  if (route.page === 'certificates') {
    return `#/certificates/${route.part}${route.profileId === null ? '' : `/${route.profileId}`}`;
  }
  if (route.page !== 'compare') return `#/${route.page}`;
  const rest = route.part === 'roaming' ? route.part : route.profileId;
  return rest === null ? '#/compare' : `#/compare/${rest}`;
}

/** Where a page of the rail or the menu begins. */
export function startOf(page: MenuPage): Route {
  switch (page) {
    case 'compare':
      return { page, part: 'pair', profileId: null };
    case 'certificates':
      return { page, part: 'check', profileId: null };
    case 'procedures':
      return { page, view: 'list' };
    case 'reference':
      return { page, part: 'entries', focus: null };
    case 'library':
    case 'settings':
      return { page };
  }
}

let current = $state.raw<Route>(parseRoute(location.hash));

export function route(): Route {
  return current;
}

/** Opens another page. `replace` leaves no trace in the history, e.g. when a new profile gets its id. */
export function navigate(to: Route, { replace = false }: { readonly replace?: boolean } = {}): void {
  const hash = toHash(to);
  if (replace) history.replaceState(null, '', hash);
  else if (location.hash !== hash) history.pushState(null, '', hash);
  current = to;
}

/** Follows the browser's back and forward buttons and typed addresses; returns what ends it. */
export function followAddress(): () => void {
  const read = () => {
    current = parseRoute(location.hash);
  };
  read();
  window.addEventListener('hashchange', read);
  window.addEventListener('popstate', read);
  return () => {
    window.removeEventListener('hashchange', read);
    window.removeEventListener('popstate', read);
  };
}
