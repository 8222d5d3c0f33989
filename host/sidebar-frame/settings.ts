import type { FrameSettings } from '../protocol/frame.js';

declare global {
  interface Window {
    hostFrame_?: FrameSettings;
  }
}

/** They stand before this script and are gone before the add-on's own. */
export function takeSettings(): FrameSettings {
  const settings = window.hostFrame_ ?? { names: [], port: 0 };
  delete window.hostFrame_;
  return settings;
}
