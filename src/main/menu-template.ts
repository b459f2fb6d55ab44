import { MENU_PAGES, type BridgeEvent } from '#contract/bridge';
import type { Language } from '#contract/shapes';
import type { MenuItemConstructorOptions } from 'electron';
import { shellTexts, type ShellText } from './shell-text';

export interface MenuActions {
  readonly emit: (event: BridgeEvent) => void;
  readonly showDataFolder: () => void;
  readonly showAbout: () => void;
}

type Items = MenuItemConstructorOptions[];
const separator: MenuItemConstructorOptions = { type: 'separator' };

/** Languages by their own names, which a reader recognises whatever is set. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ko: '한국어', en: 'English' };

function fileMenu(text: ShellText, actions: MenuActions, mac: boolean): Items {
  const { emit } = actions;
  const common: Items = [
    {
      id: 'new-profile',
      label: text.newProfile,
      accelerator: 'CmdOrCtrl+N',
      click: () => emit({ kind: 'new-profile' }),
    },
    separator,
    {
      id: 'import',
      label: text.importLibrary,
      accelerator: 'CmdOrCtrl+O',
      click: () => emit({ kind: 'import-library' }),
    },
    { id: 'export', label: text.exportLibrary, click: () => emit({ kind: 'export-library' }) },
    { id: 'data-folder', label: text.openDataFolder, click: () => actions.showDataFolder() },
    separator,
    { role: 'close', label: text.close },
  ];
  return mac
    ? common
    : [...common, separator, settingsItem(text, emit), separator, { role: 'quit', label: text.quit }];
}

function settingsItem(text: ShellText, emit: MenuActions['emit']): MenuItemConstructorOptions {
  const click = () => {
    emit({ kind: 'open-page', page: 'settings' });
  };
  return { id: 'settings', label: text.pages.settings, accelerator: 'CmdOrCtrl+,', click };
}

function editMenu(text: ShellText, { emit }: MenuActions): Items {
  return [
    { role: 'undo', label: text.undo },
    { role: 'redo', label: text.redo },
    separator,
    { role: 'cut', label: text.cut },
    { role: 'copy', label: text.copy },
    { role: 'paste', label: text.paste },
    { role: 'selectAll', label: text.selectAll },
    separator,
    { id: 'find', label: text.find, accelerator: 'CmdOrCtrl+F', click: () => emit({ kind: 'find' }) },
  ];
}

/** Settings stand where the platform wants them. */
const VIEW_PAGES = MENU_PAGES.filter((page) => page !== 'settings');

function viewMenu(text: ShellText, { emit }: MenuActions): Items {
  return [
    ...VIEW_PAGES.map((page, index) => ({
      id: page,
      label: text.pages[page],
      accelerator: `CmdOrCtrl+${index + 1}`,
      click: () => {
        emit({ kind: 'open-page', page });
      },
    })),
    separator,
    { role: 'resetZoom', label: text.actualSize },
    { role: 'zoomIn', label: text.zoomIn },
    { role: 'zoomOut', label: text.zoomOut },
    separator,
    { role: 'togglefullscreen', label: text.fullScreen },
  ];
}

function languageMenu(current: Language, { emit }: MenuActions): Items {
  return (Object.keys(LANGUAGE_NAMES) as Language[]).map((language) => ({
    id: `language-${language}`,
    label: LANGUAGE_NAMES[language],
    type: 'radio',
    checked: language === current,
    click: () => {
      emit({ kind: 'set-language', language });
    },
  }));
}

function macMenu(text: ShellText, actions: MenuActions): Items {
  const { showAbout, emit } = actions;
  const submenu: Items = [
    { id: 'about', label: text.about, click: showAbout },
    separator,
    settingsItem(text, emit),
    separator,
    { role: 'hide', label: text.hide },
    { role: 'hideOthers', label: text.hideOthers },
    { role: 'unhide', label: text.showAll },
    separator,
    { role: 'quit', label: text.quit },
  ];
  return [{ label: text.product, submenu }];
}

/** The native menu in one language. Roles keep their platform's keys and meaning; their labels are ours. */
export function menuTemplate(language: Language, actions: MenuActions, platform: NodeJS.Platform): Items {
  const text = shellTexts[language];
  const mac = platform === 'darwin';
  const help: Items = [{ id: 'about', label: text.about, click: actions.showAbout }];
  return [
    ...(mac ? macMenu(text, actions) : []),
    { label: text.file, submenu: fileMenu(text, actions, mac) },
    { label: text.edit, submenu: editMenu(text, actions) },
    { label: text.view, submenu: viewMenu(text, actions) },
    { label: text.languageMenu, submenu: languageMenu(language, actions) },
    ...(mac ? [{ label: text.window, submenu: [{ role: 'minimize' as const, label: text.minimise }] }] : []),
    ...(mac ? [] : [{ label: text.help, submenu: help }]),
  ];
}
