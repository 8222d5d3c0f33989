/** What the server tells the sidebar's frame, before the add-on's own scripts. */
export interface FrameSettings {
  /** The functions that google.script.run offers. */
  names: string[];
  port: number;
}
