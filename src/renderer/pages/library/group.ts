import type { Language, ProfileSummary } from '#contract/shapes';

/** A line of the list: the head of a site, or a profile. */
export type LibraryLine =
  | { readonly kind: 'site'; readonly site: string; readonly count: number }
  | { readonly kind: 'profile'; readonly profile: ProfileSummary };

/** Sites in the order of the language, the nameless one last; profiles by name within. */
export function groupBySite(profiles: readonly ProfileSummary[], language: Language): LibraryLine[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sites = new Map<string, ProfileSummary[]>();
  for (const profile of profiles) {
    const own = sites.get(profile.site);
    if (own === undefined) sites.set(profile.site, [profile]);
    else own.push(profile);
  }
  return [...sites.keys()]
    .toSorted((a, b) => Number(a === '') - Number(b === '') || compare(a, b))
    .flatMap((site) => {
      const own = sites.get(site) ?? [];
      const lines = own
        .toSorted((a, b) => compare(a.name, b.name))
        .map((profile): LibraryLine => ({ kind: 'profile', profile }));
      return [{ kind: 'site', site, count: own.length }, ...lines];
    });
}
