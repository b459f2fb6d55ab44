/** How the library page was left: it opens the same way again. */
let search = $state('');
let activeId = $state<string | null>(null);

export const libraryView = {
  get search() {
    return search;
  },
  set search(text: string) {
    search = text;
  },
  /** The profile on whose row the keyboard stands; null before the first. */
  get activeId() {
    return activeId;
  },
  set activeId(id: string | null) {
    activeId = id;
  },
};
