import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function wellKnown() {
  if (process.platform === 'darwin') {
    const programs = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
    return programs.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform !== 'win32') return onPath();
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ];
  return roots.filter(Boolean).flatMap((root) => programs.map((parts) => join(root, ...parts)));
}

/** A Chromium, Chrome or Edge of this machine: the one that CHROMIUM_PATH names, an installed one, or Playwright's own. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  const candidates = [...(named ? [named] : wellKnown()), chromium.executablePath()];
  return candidates.find((file) => existsSync(file)) ?? null;
}
