/** The steps of the wizard, in order; they stand in the address. */
export const WIZARD_STEPS = ['network', 'security', 'keys', 'radius', 'review'] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];

export type Route =
  | { readonly page: 'library' }
  | { readonly page: 'settings' }
  /** `id` is null for a profile that has not been saved yet. */
  | { readonly page: 'profile'; readonly id: string | null; readonly step: WizardStep };

function isStep(text: string | undefined): text is WizardStep {
  return (WIZARD_STEPS as readonly string[]).includes(text ?? '');
}

/** Reads `#/library`, `#/settings`, `#/profile/new/<step>`, `#/profile/<id>/<step>`; anything else is the library. */
export function parseRoute(hash: string): Route {
  const [page, id, step] = hash.replace(/^#\/?/, '').split('/');
  if (page === 'settings') return { page };
  if (page === 'profile' && id !== undefined && id !== '') {
    return { page, id: id === 'new' ? null : id, step: isStep(step) ? step : 'network' };
  }
  return { page: 'library' };
}

export function toHash(route: Route): string {
  return route.page === 'profile' ? `#/profile/${route.id ?? 'new'}/${route.step}` : `#/${route.page}`;
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
