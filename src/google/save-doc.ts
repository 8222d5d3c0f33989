const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

interface SavedDoc {
  id: string;
  url: string;
}

/** Saves .docx bytes (base64) as a new Google Doc in the user's Drive; Drive converts them. */
export function saveAsDoc(name: string, base64: string): SavedDoc {
  const blob = Utilities.newBlob(Utilities.base64Decode(base64), DOCX, `${name}.docx`);
  if (typeof Drive === 'undefined') throw new Error('the Drive service is not enabled in the manifest');
  const { id } = Drive.Files.create({ name, mimeType: GOOGLE_DOC }, blob, { fields: 'id' });
  if (!id) throw new Error('Drive gave the new document no id');
  return { id, url: `https://docs.google.com/document/d/${id}/edit` };
}
