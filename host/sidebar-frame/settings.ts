/** What the server tells the frame; put before this script and gone before the add-on's own. */
export interface FrameSettings {
  names: string[];
  port: number;
}

declare global {
  interface Window {
    hostFrame_?: FrameSettings;
  }
}

export function takeSettings(): FrameSettings {
  const settings = window.hostFrame_ ?? { names: [], port: 0 };
  delete window.hostFrame_;
  return settings;
}
