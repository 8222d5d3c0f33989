/** A script on Google and, where it is bound to one, its sheet. */
export interface Project {
  scriptId: string;
  parentId?: string;
}
