import type { Notice } from '#contract/operations/app-operations';

/** What happened to the store since the program started and the user must be told, each thing once. */
export interface NoticeBoard {
  add(notice: Notice): void;
  all(): readonly Notice[];
}

export function createNoticeBoard(): NoticeBoard {
  const notices = new Map<string, Notice>();
  return {
    add: (notice) => void notices.set(JSON.stringify(notice), notice),
    all: () => [...notices.values()],
  };
}
