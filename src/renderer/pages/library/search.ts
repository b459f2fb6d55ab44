import type { ProfileSummary } from '#contract/shapes';

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The profiles in whose name, SSID, site or model every word of the search occurs. */
export function searchProfiles(
  profiles: readonly ProfileSummary[],
  search: string,
  modelName: (model: ProfileSummary['phoneModel']) => string,
): readonly ProfileSummary[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return profiles;
  return profiles.filter(({ name, ssid, site, phoneModel }) => {
    const text = fold(`${name}\n${ssid}\n${site}\n${modelName(phoneModel)}`);
    return words.every((word) => text.includes(word));
  });
}
