/** A paragraph that the report words by itself, as it would be printed. */
export interface Passage {
  /** Its name in the tab `ข้อความรายงาน`; no two of a report share one. */
  key: string;
  text: string;
}

/** What a user wrote in place of such a paragraph; line breaks make paragraphs. */
export interface OwnPassage extends Passage {
  /** Where it stands in `ข้อความรายงาน`, in A1 notation. */
  cell: string;
}
