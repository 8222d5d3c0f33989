/** The XML of a finished .docx that holds words. */
export interface ReadParts {
  /** `word/document.xml`. */
  main: string;
  /** Headers and footers. */
  furniture: string[];
  /** `docProps/core.xml`. */
  properties: string;
}
